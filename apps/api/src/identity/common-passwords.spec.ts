import { describe, expect, it } from '@jest/globals';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { isCommonPassword, passwordsTriedFirst } from './common-passwords.js';
import { PASSWORD_LEAST, passwordProblem } from './password-hasher.js';

describe('passwords that are tried first', () => {
  const listed = (dictionary['passwords-common'] as readonly string[]).filter(
    (password) => [...password].length >= PASSWORD_LEAST,
  );

  it('refuses every listed one that is long enough for the rule of length', () => {
    expect(listed.length).toBeGreaterThan(300);
    expect(listed.filter((password) => !isCommonPassword(password, []))).toEqual([]);
    // The control: length alone lets all of them pass.
    expect(listed.filter((password) => passwordProblem(password) !== undefined)).toEqual([]);
  });

  it('refuses the first twenty thousand of the list that fit the rule of length', () => {
    const list: string[] = [];
    for (const password of passwordsTriedFirst()) if (list.push(password) === 20_000) break;
    expect(new Set(list).size).toBeGreaterThan(15_000);
    expect(list.filter((password) => passwordProblem(password) !== undefined)).toEqual([]);
    expect(list.filter((password) => !isCommonPassword(password, []))).toEqual([]);
    const capital = list
      .filter((_, i) => i % 97 === 0)
      .map((password) => password.replace(/^./u, (letter) => letter.toUpperCase()));
    expect(capital.filter((password) => !isCommonPassword(password, []))).toEqual([]);
    // The control: the estimate alone lets some of them pass.
    const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64 });
    const some = list.filter((_, i) => i % 97 === 0);
    expect(some.filter((password) => estimate.check(password, []).score >= 2).length).toBeGreaterThan(0);
  });

  it.each([
    'Password1234',
    'passwordpassword',
    'iloveyou1234',
    'qwertyuiop123',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    '121212'.repeat(20),
  ])('refuses %s', (password) => {
    expect(isCommonPassword(password, [])).toBe(true);
  });

  it('refuses what belongs to the person, and only for that person', () => {
    const own = ['chenda.morokoth@sovann.example', 'Chenda Morokoth', 'Sovannaphum'];
    expect(isCommonPassword('Sovannaphum1', own)).toBe(true);
    expect(isCommonPassword('chenda.morokoth', own)).toBe(true);
    expect(isCommonPassword('Sovannaphum1', [])).toBe(false);
  });

  it.each([
    'a long enough sentence',
    'លេខសម្ងាត់វែងល្មមសម្រាប់ធ្វើតេស្ត',
    'cuatro mesas verdes',
    '盐 山 灯 鱼 雨 门 盐 山 灯 鱼',
    'vnqkwzjxhtrp',
  ])('takes %s', (password) => {
    expect(isCommonPassword(password, ['somebody@home.example', 'Somebody'])).toBe(false);
  });
});
