/** A small memory: keeps the values used last, forgets the others. */
export class LastUsed<Value> {
  readonly #size: number;
  readonly #values = new Map<string, Value>();

  /** `size`: how many values are kept. */
  constructor(size: number) {
    this.#size = size;
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#size && oldest !== undefined) this.#values.delete(oldest);
  }
}
