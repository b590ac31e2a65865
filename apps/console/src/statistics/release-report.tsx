import { Box, Typography } from '@mui/material';
import type { ReleaseQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { useGroupWords } from './desk.js';

type Release = NonNullable<ReleaseQuery['release']>;

const list = { m: 0, pl: 5, maxWidth: 720, display: 'grid', gap: 2 };

/** Of what is no table: how many rows, and what stands in each. */
export function WhatLeaves({ release: { kind, rows, dimensions, risk } }: { readonly release: Release }) {
  const t = useT();
  const groups = useGroupWords();
  const length = risk.find(({ name }) => name === 'length')?.value ?? 1;
  return (
    <Panel titleKey="statisticsDesk.release.leaves">
      <Typography sx={{ maxWidth: 720 }}>
        {kind === 'CUBE'
          ? t(`statisticsDesk.release.counts.${length}`)
          : t(`statisticsDesk.release.kind.${kind}`, { rows: (rows ?? 0).toLocaleString('en') })}
      </Typography>
      <Typography sx={{ mt: 2, maxWidth: 720 }}>
        {t('statisticsDesk.release.things', { things: dimensions.map(({ name }) => groups(name)).join(', ') })}
      </Typography>
    </Panel>
  );
}

/** What somebody who has it can know of a person, in words. */
export function Risk({ release }: { readonly release: Release }) {
  const t = useT();
  const table = release.kind === 'TABLE';
  return (
    <Panel titleKey={table ? 'statistics.release.risk' : 'statisticsDesk.risk.title'}>
      <Box component="ul" sx={list}>
        {table ? <OfTable release={release} /> : <OfFigures release={release} />}
        <li>
          {t(
            release.kind === 'TABLE'
              ? 'statistics.release.riskLimit'
              : release.kind === 'ANONYMOUS_ROWS'
                ? 'statisticsDesk.risk.limitRows'
                : 'statisticsDesk.risk.limitNoise',
          )}
        </li>
      </Box>
    </Panel>
  );
}

function OfTable({ release: { k, width, hidden, shown, against, noiseBeside } }: { readonly release: Release }) {
  const t = useT();
  return (
    <>
      <li>{t('statistics.release.riskSmall', { k })}</li>
      <li>{t('statistics.release.riskWidth', { width })}</li>
      <li>
        {against.length === 0
          ? t('statistics.release.riskFirst')
          : t('statistics.release.riskAgainst', { numbers: against.join(', '), smart_count: against.length })}
      </li>
      <li>{t('statistics.release.riskCells', { shown, all: shown + hidden })}</li>
      {noiseBeside && <Beside {...noiseBeside} />}
    </>
  );
}

/** What the counts with noise of the same people add, for whoever has both. */
function Beside({ toEverybody, odds }: NonNullable<Release['noiseBeside']>) {
  const t = useT();
  const most = 1_000;
  return (
    <li>
      {t(toEverybody ? 'recipients.beside.everybody' : 'recipients.beside.somebody')}{' '}
      {odds === null
        ? t('recipients.beside.sums')
        : odds > most
          ? t('recipients.beside.oddsMore', { n: most.toLocaleString('en') })
          : t('recipients.beside.odds', { n: odds.toLocaleString('en', { maximumSignificantDigits: 2 }) })}
    </li>
  );
}

/** In the order in which a newcomer understands them; each with the number as a reader takes it. */
const figures: Readonly<Record<string, (value: number) => Record<string, string>>> = {
  k: (value) => ({ n: String(value), others: String(value - 1) }),
  least: (value) => ({ n: String(value) }),
  fewest: (value) => ({ n: value.toLocaleString('en') }),
  untold: (value) => ({ n: value.toLocaleString('en') }),
  highestRisk: (value) => ({ n: percent(value) }),
  averageRisk: (value) => ({ n: percent(value) }),
  populationRisk: (value) => ({ n: percent(value) }),
  uniques: (value) => ({ n: value.toLocaleString('en') }),
  populationUniqueness: (value) => ({ n: percent(value) }),
  classes: (value) => ({ n: value.toLocaleString('en') }),
  suppressed: (value) => ({ n: value.toLocaleString('en') }),
  l: (value) => ({ n: String(value) }),
  t: (value) => ({ n: percent(value) }),
  sigma: (value) => ({ n: String(Math.ceil(1.96 * value)) }),
  epsilon: (value) => ({
    n: String(value),
    times: Math.exp(value).toLocaleString('en', { maximumSignificantDigits: 2 }),
  }),
  delta: (value) => ({ n: Math.round(1 / value).toLocaleString('en') }),
  rho: (value) => ({ n: value.toLocaleString('en', { maximumSignificantDigits: 3 }) }),
};
const percent = (share: number): string => (100 * share).toLocaleString('en', { maximumFractionDigits: 1 });

function OfFigures({ release: { risk } }: { readonly release: Release }) {
  const t = useT();
  return Object.entries(figures).flatMap(([name, say]) => {
    const figure = risk.find((one) => one.name === name);
    return figure ? [<li key={name}>{t(`statisticsDesk.risk.${name}`, say(figure.value))}</li>] : [];
  });
}
