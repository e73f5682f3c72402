/** A participant → which of 64 shards holds all that is theirs: the first six bits of their id, which is random. */
export const SHARDS = 64;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `pid`: base64url, so its first letter is those bits. */
export const shardOf = (pid: string): number => LETTERS.indexOf(pid.charAt(0));
