// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyAction, placeOf, type KeyAction, type Place } from './key-action.ts';

const press = (key: string, place: Place, change = {}) =>
  keyAction({ key, place, command: false, alt: false, passing: false, ...change });
const choose = (index: number): KeyAction => ({ do: 'choose', index });

describe('a key', () => {
  it.each<[string, Place, object, KeyAction | null]>([
    ['1', 'page', {}, choose(0)],
    ['9', 'choice', {}, choose(8)],
    ['0', 'page', {}, null],
    ['2', 'button', {}, choose(1)],
    ['2', 'note', {}, null],
    ['2', 'writing', {}, null],
    ['Enter', 'page', {}, { do: 'save' }],
    ['Enter', 'choice', {}, { do: 'save' }],
    ['Enter', 'button', {}, null],
    ['Enter', 'note', {}, null],
    ['Enter', 'note', { command: true }, { do: 'save' }],
    ['Enter', 'writing', { command: true }, null],
    ['Escape', 'choice', {}, { do: 'leave' }],
    ['Escape', 'note', {}, { do: 'leave' }],
    ['Escape', 'page', {}, null],
    ['n', 'page', {}, { do: 'dismiss' }],
    ['N', 'choice', {}, { do: 'dismiss' }],
    ['n', 'note', {}, null],
    ['n', 'page', { command: true }, null],
    ['s', 'page', {}, { do: 'skip' }],
    ['u', 'page', {}, { do: 'undo' }],
    ['u', 'page', { alt: true }, null],
    ['Enter', 'page', { passing: true }, null],
    ['1', 'page', { passing: true }, null],
    ['Tab', 'page', {}, null],
    ['x', 'page', {}, null],
    ['dismiss', 'page', {}, null],
  ])('%s in a %s with %o means %o', (key, place, change, expected) => {
    expect(press(key, place, change)).toEqual(expected);
  });
});

describe('the place of the focus', () => {
  const dom = () => {
    document.body.innerHTML = `
      <form><input type="radio" id="mine"><textarea id="note"></textarea><button id="save"><kbd id="kbd"></kbd></button></form>
      <input type="radio" id="other"><input type="checkbox" id="check"><textarea id="text"></textarea>
      <details><summary id="summary"></summary></details><p id="paragraph"></p>
      <dialog><button id="in-dialog"></button></dialog><div role="grid"><p id="row"></p></div>`;
    return document.querySelector('form');
  };
  it.each<[string, Place]>([
    ['#mine', 'choice'],
    ['#note', 'note'],
    ['#save', 'button'],
    ['#kbd', 'button'],
    ['#other', 'writing'],
    ['#check', 'writing'],
    ['#text', 'writing'],
    ['#summary', 'button'],
    ['#paragraph', 'page'],
    ['#in-dialog', 'writing'],
    ['#row', 'writing'],
    ['body', 'page'],
  ])('%s is a %s', (selector, place) => {
    const form = dom();
    expect(placeOf(document.querySelector(selector), form)).toBe(place);
  });

  it('is seen from a form within a dialog as from any other', () => {
    document.body.innerHTML = `<dialog><form><button id="save"></button></form><p id="beside"></p></dialog>`;
    const form = document.querySelector('form');
    expect(placeOf(document.querySelector('#save'), form)).toBe('button');
    expect(placeOf(document.querySelector('#beside'), form)).toBe('page');
  });
});
