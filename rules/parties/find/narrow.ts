/** Columns of whole numbers, as narrow as they may be: every start reads all of them. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

/** In 8 or 16 bits each where all fit and none is below zero, otherwise in 32. */
export function narrow(numbers: ArrayLike<number>): Numbers {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number < 0) return Int32Array.from(numbers);
    if (number > most) most = number;
  }
  if (most <= 0xff) return Uint8Array.from(numbers);
  return most <= 0xffff ? Uint16Array.from(numbers) : Int32Array.from(numbers);
}
