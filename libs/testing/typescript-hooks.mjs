import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const options = {
  ...JSON.parse(fs.readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8')),
  swcrc: false,
  configFile: false,
};
delete options.$schema;

const globals = new URL('./jest-globals.mjs', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: globals, shortCircuit: true, format: 'module' };
  try {
    return await next(specifier, context);
  } catch (error) {
    // Our imports name the file as it will be after the build; generated ones name no ending.
    if (!/^\.{1,2}\//.test(specifier) || !context.parentURL?.startsWith('file:')) throw error;
    for (const ending of ['.ts', '.tsx']) {
      const file = new URL(specifier.replace(/\.js$/, '') + ending, context.parentURL);
      if (fs.existsSync(file)) return { url: file.href, shortCircuit: true, format: 'module' };
    }
    throw error;
  }
}

export async function load(url, context, next) {
  // The runner asks for a test file anew with a mark behind its name.
  if (!/\.tsx?(\?|$)/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...options, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
