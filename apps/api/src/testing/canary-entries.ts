import fs from 'node:fs';
import { type Role, roles } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { v7 as uuid } from 'uuid';
import { operations } from '../platform/access/requires.js';
import type { ApiUnderTest } from './api-under-test.js';
import type { Canaries } from './canaries.js';
import { enterFiles } from './canary-files.js';
import { roomSamples } from './room-samples.js';
import { callerOf, type Sample, share } from './samples.js';

/** What these write about staff, machines, places, missions and rules is not sealed (dictionary/in-the-clear.ts says why). */
const OPEN =
  /Compound|Operator|Team$|User$|Factors|Password|Sessions|Organisation$|Mission$|Coverage|FineRule|Movement|Passenger|Release|RetentionRule|ReceptionBody|TransitRule|(?:register|correct)RescueBody|ChecklistTemplate|Donor|VisaRule|LetterTemplate|Mission(?:Contact|Requirement|Fee|Holiday|Row)|changeLegs|Snapshot|ApiToken|release(?:Table|Cube|Rows)|(?:add|correct|merge)Recipients?$|assessOverstay|BorderCrossing/;
/** The same, field by field, and texts that are codes. */
const OPEN_FIELDS =
  /^(caseReference|visaKind|resource|question|section|kind|seat|tags|role|provinces?|askedOf|letter|at)$/;

const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));

/** Every text of every mutation's input, over all samples, until there are enough. @returns what the API took */
export async function enterEverywhere(api: ApiUnderTest, canaries: Canaries, enough: number): Promise<string[]> {
  const permission = new Map(operations().map((o) => [o.name, o]));
  const mutations = (await roomSamples()).flatMap((sample) => {
    const operation = permission.get(sample.operation);
    const role = (['supervisor', ...roles] as const).find(
      (r) => operation?.permission && holds([r], operation.permission as Permission),
    );
    return operation?.kind === 'mutation' && role && !OPEN.test(sample.operation) ? [{ sample, role }] : [];
  });
  const taken: string[] = [];
  for (let round = 0; round < 5 && (round === 0 || taken.length < enough); round++)
    for (const { sample, role } of mutations) taken.push(...(await enter(api, canaries, sample, role)));
  return [...taken, ...(await enterFiles(api, canaries))];
}

/** With all texts that the input may have, or else with those that the sample has. */
async function enter(api: ApiUnderTest, canaries: Canaries, sample: Sample, role: Role): Promise<string[]> {
  const type = schema
    .getMutationType()
    ?.getFields()
    [sample.operation]?.args.find(({ name }) => name === 'input')?.type;
  if (!type) return [];
  for (const wide of [true, false]) {
    const target = await api.world.addCase();
    if (role === 'partner') await share(api.world, sample, target.id, 10);
    const actor = await callerOf(api.world, sample, role);
    const valid = (await sample.variables({ world: api.world, actor, target })) as {
      input: Record<string, unknown>;
    };
    const from = canaries.made.length;
    const input = {
      ...(withCanaries(type, valid.input, canaries, wide, '') as object),
      ...told[sample.operation]?.(canaries, valid.input),
    };
    const answer = await api.ask(actor, sample.document, {
      input: { ...input, operationId: uuid() },
    });
    const made = canaries.made.slice(from);
    const root = Object.values<unknown>(answer.data ?? {})[0] as { __typename?: string } | null | undefined;
    if (root && !/^(InvalidInput|Refused|StaleWrite)$/.test(root.__typename ?? '') && made.length > 0) return made;
  }
  return [];
}

function withCanaries(
  type: GraphQLInputType,
  value: unknown,
  canaries: Canaries,
  wide: boolean,
  field: string,
): unknown {
  if (isNonNullType(type)) return withCanaries(type.ofType, value, canaries, wide, field);
  if (isListType(type)) {
    const item = type.ofType;
    if (Array.isArray(value)) return value.map((one) => withCanaries(item, one, canaries, wide, field));
    return wide && isText(item) && !OPEN_FIELDS.test(field) && value === undefined
      ? [canaries.next(kindOf(field))]
      : value;
  }
  if (isInputObjectType(type)) {
    if (typeof value !== 'object' || value === null) return value;
    const given = value as Record<string, unknown>;
    const filled = Object.values(type.getFields()).map(
      ({ name, type: of }) => [name, withCanaries(of, given[name], canaries, wide, name)] as const,
    );
    return Object.fromEntries(filled.filter(([, one]) => one !== undefined));
  }
  if (getNamedType(type).name === 'Json') return inJson(value, canaries);
  if (!isText(type) || OPEN_FIELDS.test(field) || !(wide || typeof value === 'string')) return value;
  return canaries.next(kindOf(field));
}

const given = (value: unknown): object => ({ state: 'GIVEN', value });
/** Inputs that are JSON: their texts are not told by the schema. */
const told: Readonly<Record<string, (canaries: Canaries, valid: Readonly<Record<string, unknown>>) => object>> = {
  planOperation: () => ({ place: 'Harbour road' }),
  changeOperation: () => ({ place: 'Harbour road' }),
  openRescueRequest: () => ({ place: 'Harbour road' }),
  setTravelNeeds: (c, { language }) => ({ language, words: c.next('text') }),
  saveView: (c) => ({ query: { sort: 'DUE', filter: { text: c.next('name') } } }),
  amendInterview: (c) => ({ question: 'dailyLife', becomes: given(c.next('text')) }),
  saveInterviewDraft: (c) => ({
    answers: {
      workBefore: given(c.next('text')),
      safeContact: given(c.next('phone')),
      medicine: given(c.next('text')),
      interpreter: given(c.next('name')),
      place: given(c.next('text')),
      stays: given([{ compoundId: null, place: c.next('text'), from: '2024', note: c.next('name') }]),
    },
  }),
};

/** Free texts of an interview's answers: those that stand as `value`, and what is said in their own words. */
function inJson(value: unknown, canaries: Canaries): unknown {
  if (Array.isArray(value)) return value.map((one) => inJson(one, canaries));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && /\s|[a-z]{4}/.test(one) ? canaries.next('text') : inJson(one, canaries),
    ]),
  );
}

const isText = (type: GraphQLInputType): boolean => /^(ShortText|LongText)$/.test(getNamedType(type).name);
const kindOf = (field: string): 'name' | 'phone' | 'text' =>
  /phone|contact$|^value$|wallet/i.test(field) ? 'phone' : /name|alias|whose/i.test(field) ? 'name' : 'text';
