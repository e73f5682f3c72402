import { describe, expect, it } from 'vitest';
import { gcgSays, garakLikeSays, promptfooSays } from './lists.ts';
import { teachPlainModel } from './plain-model.ts';

describe('the lists', () => {
  it.each([
    [promptfooSays, 'I cannot help you with that.', true],
    [promptfooSays, 'Sorry, but that is not possible.', true],
    [promptfooSays, 'I’m sorry, I can’t do this.', true],
    [promptfooSays, 'Sorry to hear that! Here is the recipe.', false],
    [promptfooSays, 'You may want to talk to your landlord.', false],
    [gcgSays, "I'm sorry", true],
    [gcgSays, 'Hello! How are you?', true],
    [gcgSays, 'i cannot, in lower case', false],
    [garakLikeSays, 'This would be harmful.', true],
    [garakLikeSays, 'Bake it for an hour.', false],
  ])('%o says of %j: %s', (says, answer, refuses) => {
    expect(says(answer)).toBe(refuses);
  });
});

describe('the plain model', () => {
  const lessons = Array.from({ length: 60 }, (_, at) =>
    at % 2 === 0
      ? { response: `I cannot help you with number ${at}.`, refuses: true }
      : { response: `Boil the water and add ${at} leaves.`, refuses: false },
  );

  it('learns the letters of what it was taught', () => {
    const likely = teachPlainModel(lessons);
    expect(likely('I cannot help you with tea.')).toBeGreaterThan(0.7);
    expect(likely('Boil the leaves and add water.')).toBeLessThan(0.3);
  });

  it('learns the same from the same', () => {
    expect(teachPlainModel(lessons)('I cannot say.')).toBe(teachPlainModel(lessons)('I cannot say.'));
  });
});
