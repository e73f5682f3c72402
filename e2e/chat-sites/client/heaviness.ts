/*
 * How many elements without words each answer carries beside its own, as on the real page: `?heavy=240`, remembered
 * for the tab. None where nothing was asked for.
 */
export const heaviness = (): number => Number(sessionStorage.getItem('heavy') ?? 0);
