/**
 * A random id that begins with the time (UUID version 7, RFC 9562 5.7): records then lie in the order of time by their
 * key, which makes a big log quicker to write and to read through.
 */
export function timeOrderedId(now: Date, randomUuid: string): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUuid.slice(15)}`;
}
