import { describe, expect, it } from 'vitest';
import { beginningsOf } from './beginnings.ts';

describe('the beginnings', () => {
  it.each([
    ['cannot', ['can']],
    ['(?:can|will) not', ['can', 'wil']],
    ['\\bno(?:pe)?', ['no']],
    ['(?:so )?sorry', ['so ', 'sor']],
    ['^[ab]x+c', ['ax', 'bx']],
    ['(?<!not )able', ['abl']],
    ['\\u6211不', ['我不']],
    ['a{0,2}bc', ['bc', 'a']],
    ['i[^.]{0,9}no', ['i']],
    ['a(?:b|[^c])', ['a']],
  ])('of %s are %j', (form, expected) => {
    expect(beginningsOf(form)?.toSorted()).toEqual(expected.toSorted());
  });

  it.each(['[a-z]+ no', '.{0,4}no', '[^,]no', '(?:no)?', '\\w+'])('of %s are not known', (form) => {
    expect(beginningsOf(form)).toBeNull();
  });
});
