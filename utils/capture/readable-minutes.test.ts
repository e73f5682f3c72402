import { describe, expect, it } from 'vitest';
import { countReadableMinutes } from './readable-minutes.ts';

function setUp() {
  let time = 1000;
  const minutes = countReadableMinutes(() => time, 'page-1');
  const later = (seconds: number) => void (time += seconds * 1000);
  return { minutes, later };
}

describe('readable minutes', () => {
  it('count whole minutes, and leave the rest for next time', () => {
    const { minutes, later } = setUp();
    minutes.set(true);
    later(150);
    expect(minutes.take()?.minutes).toBe(2);
    expect(minutes.take()).toBeNull();
    later(30);
    expect(minutes.take()?.minutes).toBe(1);
  });

  it('do not count while the page is away, and add up what was before and after', () => {
    const { minutes, later } = setUp();
    later(600);
    minutes.set(true);
    later(40);
    minutes.set(false);
    later(600);
    minutes.set(true);
    later(20);
    expect(minutes.take()?.minutes).toBe(1);
  });

  it('count once where they are set on twice', () => {
    const { minutes, later } = setUp();
    minutes.set(true);
    later(60);
    minutes.set(true);
    later(60);
    expect(minutes.take()?.minutes).toBe(2);
  });

  it('are none before they count', () => {
    const { minutes, later } = setUp();
    later(600);
    expect(minutes.take()).toBeNull();
  });

  it('have a key for each batch', () => {
    const { minutes, later } = setUp();
    minutes.set(true);
    const keys = [1, 2].map(() => {
      later(60);
      return minutes.take()?.key;
    });
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toContain('page-1');
  });

  it('of more than a day come in batches of a day', () => {
    const { minutes, later } = setUp();
    minutes.set(true);
    later(1500 * 60);
    expect([minutes.take()?.minutes, minutes.take()?.minutes, minutes.take()]).toEqual([1440, 60, null]);
  });
});
