/** Where in a part of a column of rising numbers those from `value` on begin. */
export function placeOf(value: number, column: Int32Array, from = 0, to = column.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
