import { Typography } from '@mui/material';
import { promises } from '@homeward/domain';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PrivacyBudgetQuery } from '../gql/graphql.js';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { CheckField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { BudgetBar } from './budget-bar.js';
import { BudgetDocument, MakeCubeDocument } from './cube-documents.js';
import { groupsOf, type DeskSnapshot } from './desk.js';
import { RadioLines } from './radio-lines.js';

type Budget = PrivacyBudgetQuery['privacyBudget'];

interface Values {
  readonly epsilon: number;
  readonly length: number;
  readonly sure: boolean;
}

/** Counts with noise are drawn once for a period and paid for by the year. */
export function MakeCube({ snapshot }: { readonly snapshot: DeskSnapshot }) {
  const query = useDocument(BudgetDocument, {});
  return (
    <Loaded query={query}>
      {({ privacyBudget }) =>
        promises.some(({ rho }) => rho <= privacyBudget.left) ? (
          <MakeForm snapshot={snapshot} budget={privacyBudget} />
        ) : (
          <Empty titleKey="statisticsDesk.budget.none" hintKey="statisticsDesk.budget.noneHint" />
        )
      }
    </Loaded>
  );
}

function MakeForm({ snapshot, budget }: { readonly snapshot: DeskSnapshot; readonly budget: Budget }) {
  const t = useT();
  const fits = promises.filter(({ rho }) => rho <= budget.left);
  return (
    <ActForm
      document={MakeCubeDocument}
      defaults={{ epsilon: fits.at(-1)?.epsilon ?? 1, length: 1, sure: false }}
      toInput={({ epsilon, length }: Values) => ({ snapshotId: snapshot.id, epsilon, length })}
      submitKey="statisticsDesk.make.submit"
      doneKey="statisticsDesk.make.done"
      onDone={() => undefined}
    >
      <FormSection>
        <Choices snapshot={snapshot} budget={budget} />
        <CheckField
          name="sure"
          labelKey="statisticsDesk.make.sure"
          required
          check={(value) => (value === true ? undefined : t('shell.form.required'))}
        />
      </FormSection>
    </ActForm>
  );
}

function Choices({ snapshot, budget }: { readonly snapshot: DeskSnapshot; readonly budget: Budget }) {
  const t = useT();
  const { control } = useFormContext<Values>();
  const epsilon = useWatch({ control, name: 'epsilon' });
  const length = useWatch({ control, name: 'length' });
  const things = groupsOf(snapshot).length;
  const span = (rho: number, together: number): number => noiseSpan(rho, things, together);
  const rho = promises.find((one) => one.epsilon === epsilon)?.rho ?? 0;
  return (
    <>
      <RadioLines
        name="length"
        labelKey="statisticsDesk.make.length"
        helpKey="statisticsDesk.make.lengthHelp"
        required
        options={[1, 2].map((value) => ({
          value,
          title: t(`statisticsDesk.make.things.${value}`),
          means: t(`statisticsDesk.make.thingsMean.${value}`),
        }))}
      />
      <RadioLines
        name="epsilon"
        labelKey="statisticsDesk.make.epsilon"
        helpKey="statisticsDesk.make.epsilonHelp"
        required
        options={promises.map((one) => ({
          value: one.epsilon,
          title: t(`statisticsDesk.promise.${one.name}`, { epsilon: one.epsilon }),
          means: t(one.rho > budget.left ? 'statisticsDesk.make.tooMuch' : 'statisticsDesk.make.noise', {
            span: span(one.rho, length),
            percent: Math.round((100 * one.rho) / budget.cap),
          }),
          disabled: one.rho > budget.left,
        }))}
      />
      <Typography variant="h3" sx={{ mb: 2 }}>
        {t('statisticsDesk.budget.title', { year: budget.year })}
      </Typography>
      <BudgetBar budget={budget} take={rho} />
    </>
  );
}

/** How far a count may lie off 19 times of 20, before what is known of the sums makes it better. */
function noiseSpan(rho: number, things: number, together: number): number {
  const tables = together === 1 ? things : things + (things * (things - 1)) / 2;
  return Math.ceil(1.96 * Math.sqrt(tables / (2 * rho)));
}
