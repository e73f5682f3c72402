/**
 * How much is taken from whom. Kept in memory alone: addresses under a key that is thrown away each day, so that nobody can
 * tell later who it was.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const DAY_SECONDS = 24 * 60 * 60;

export interface LimitOptions {
  /** Requests a minute from one address, and to one study. */
  perAddress: number;
  perStudy: number;
}
export const LIMITS: LimitOptions = { perAddress: 600, perStudy: 60_000 };

export interface Limits {
  /** Seconds to wait, or null where there is no need. */
  request: (address: string | null, study: string | null) => Promise<number | null>;
  /** The same where this participant has sent as much as may be on this day. */
  reports: (of: ReportsOf) => Promise<number | null>;
  took: (of: ReportsOf, count: number) => Promise<void>;
}

interface ReportsOf {
  study: string;
  pid: string;
  day: string;
  /** How many the study takes of one participant on a day. */
  most: number;
}

export function createLimits({ perAddress, perStudy }: LimitOptions, now: () => Date): Limits {
  const addresses = new RateLimiterMemory({ points: perAddress, duration: 60 });
  const studies = new RateLimiterMemory({ points: perStudy, duration: 60 });
  const sent = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: DAY_SECONDS });
  const saltOf = dailySalt(now);
  const take = async (limiter: RateLimiterMemory, key: string, points = 1): Promise<number | null> => {
    try {
      await limiter.consume(key, points);
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw refused;
    }
  };
  return {
    request: async (address, study) => {
      const byAddress =
        address === null
          ? null
          : await take(addresses, createHmac('sha256', saltOf()).update(address).digest('base64'));
      return byAddress ?? (study === null ? null : take(studies, study));
    },
    reports: async (of) => {
      const taken = await sent.get(keyOf(of));
      return taken !== null && taken.consumedPoints >= of.most ? secondsToMidnight(now()) : null;
    },
    took: async (of, count) => void (await sent.penalty(keyOf(of), count)),
  };
}

const keyOf = ({ study, pid, day }: ReportsOf): string => `${study} ${pid} ${day}`;

function dailySalt(now: () => Date): () => Buffer {
  let salt = randomBytes(32);
  let day = now().toISOString().slice(0, 10);
  return () => {
    const today = now().toISOString().slice(0, 10);
    if (today !== day) [day, salt] = [today, randomBytes(32)];
    return salt;
  };
}

const secondsToMidnight = (now: Date): number =>
  DAY_SECONDS - Math.floor((now.getTime() / 1_000) % DAY_SECONDS);
