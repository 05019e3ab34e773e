/** Whole numbers one after the other, of 32 bits: an ordinary array of hundreds of thousands is grown and collected for long. */
export class Column {
  #numbers = new Int32Array(1024);
  #count = 0;

  push(number: number): void {
    if (this.#count === this.#numbers.length) {
      const grown = new Int32Array(2 * this.#count);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#count++] = number;
  }

  get length(): number {
    return this.#count;
  }

  /** What was pushed so far, without a copy. */
  taken(): Int32Array {
    return this.#numbers.subarray(0, this.#count);
  }
}
