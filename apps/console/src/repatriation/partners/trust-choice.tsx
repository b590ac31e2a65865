import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { TypedDocument } from '../../data/typed-document.js';
import { type InputOf, useAct } from '../../data/use-act.js';
import { ActForm } from '../../form/act-form.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { PlainDialog } from '../plain-dialog.js';

const words = {
  mission: {
    choice: 'partners.settings.choice',
    asProposal: 'partners.settings.asProposal',
    atOnce: 'partners.settings.atOnce',
    sure: 'partners.settings.sure',
    yes: 'partners.settings.atOnceYes',
  },
  house: {
    choice: 'houses.settings.choice',
    asProposal: 'houses.settings.asProposal',
    atOnce: 'houses.settings.atOnce',
    sure: 'houses.settings.sure',
    yes: 'houses.settings.atOnceYes',
  },
} as const;

interface TrustChoiceProps<TResult, TVariables extends { input: unknown }> {
  readonly kind: keyof typeof words;
  readonly name: string;
  readonly heading: 'h2' | 'h3';
  readonly facts: readonly (string | null)[];
  readonly accounts: number;
  readonly atOnce: boolean;
  readonly document: TypedDocument<TResult, TVariables>;
  readonly inputOf: (atOnce: boolean) => InputOf<TVariables>;
}

/** How far one partner is trusted. That nobody reads first what it says is asked once more; that somebody does is not. */
export function TrustChoice<TResult, TVariables extends { input: unknown }>(
  props: TrustChoiceProps<TResult, TVariables>,
) {
  const t = useT();
  const asked = useId();
  const { kind, name, heading, facts, accounts, atOnce, document, inputOf } = props;
  const keys = words[kind];
  const act = useAct(document, { notices: true, doneKey: 'partners.settings.done' });
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <Panel>
      <Typography variant={heading}>{name}</Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {[...facts, t('partners.settings.accounts', { smart_count: accounts })].filter(Boolean).join(' · ')}
      </Typography>
      <Typography id={asked} sx={{ fontWeight: 600 }}>
        {t(keys.choice, { [kind]: name })}
      </Typography>
      <RadioGroup
        aria-labelledby={asked}
        value={atOnce ? 'atOnce' : 'asProposal'}
        onChange={(_event, value) => {
          if (value === 'atOnce') setAsking(true);
          else void act.submit(inputOf(false));
        }}
      >
        {(['asProposal', 'atOnce'] as const).map((choice) => (
          <FormControlLabel
            key={choice}
            value={choice}
            disabled={act.sending}
            control={<Radio />}
            label={t(keys[choice])}
          />
        ))}
      </RadioGroup>
      {asking && (
        <PlainDialog title={name} lead={t(keys.sure)} onClose={close}>
          <ActForm
            document={document}
            defaults={{}}
            submitKey={keys.yes}
            doneKey="partners.settings.done"
            onDone={close}
            onCancel={close}
            toInput={() => inputOf(true)}
          >
            {null}
          </ActForm>
        </PlainDialog>
      )}
    </Panel>
  );
}
