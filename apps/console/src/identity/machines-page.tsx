import MemoryOutlined from '@mui/icons-material/MemoryOutlined';
import { machineScopes, type MachineScope } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ActDialog } from '../cases/act-dialog.js';
import type { ResultOf } from '../data/typed-document.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeChecks, useCodeText } from '../form/code-fields.js';
import { NumberField, TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { AdministrationNav } from './administration-nav.js';
import { OneTimeLink, type ShownLink } from './one-time-link.js';

const ApiTokensDocument = graphql(`
  query ApiTokens {
    apiTokens {
      id
      name
      scopes
      createdAt
      createdBy
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

const MakeApiTokenDocument = graphql(`
  mutation MakeApiToken($input: MakeApiTokenInput!) {
    makeApiToken(input: $input) {
      __typename
      ... on ApiToken {
        id
        name
        expiresAt
        token
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      __typename
      ... on ApiToken {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

type Token = ResultOf<typeof ApiTokensDocument>['apiTokens'][number];

const opens = (token: Token): boolean => !token.revokedAt && new Date(token.expiresAt) > new Date();

/** What programs read figures with, and until when. */
export default function MachinesPage() {
  const t = useT();
  const query = useDocument(ApiTokensDocument, {});
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const make = (
    <Button variant="contained" startIcon={<MemoryOutlined />} onClick={() => setMaking(true)}>
      {t('identity.machines.make')}
    </Button>
  );
  return (
    <Page titleKey="identity.machines.title" lead={t('identity.machines.lead')} actions={make}>
      <AdministrationNav />
      <Panel flush>
        <Loaded query={query}>
          {({ apiTokens }) =>
            apiTokens.length === 0 ? (
              <Empty titleKey="identity.machines.empty" hintKey="identity.machines.emptyHint" />
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {apiTokens.map((token) => (
                  <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
                ))}
              </Box>
            )
          }
        </Loaded>
      </Panel>
      {making && <MakeDialog onClose={() => setMaking(false)} />}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
    </Page>
  );
}

function TokenRow({ token, onRevoke }: { readonly token: Token; readonly onRevoke: () => void }) {
  const t = useT();
  const scope = useCodeText('machineScopes');
  const open = opens(token);
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 6,
        rowGap: 2,
        px: 4,
        py: 3,
        borderBottom: `1px solid ${tokens.border}`,
        '&:last-of-type': { borderBottom: 0 },
      })}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{token.name}</Typography>
        {token.scopes.map((each) => (
          <Typography key={each} variant="caption" color="textSecondary" component="div">
            {scope(each)}
          </Typography>
        ))}
      </Box>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ flex: '0 1 auto' }}>
        <div>
          {t('identity.invitations.made')} <DateText value={token.createdAt} />
          {token.createdBy && `, ${token.createdBy}`}
        </div>
        <div>
          {token.lastUsedAt ? (
            <>
              {t('identity.machines.used')} <DateText value={token.lastUsedAt} time />
            </>
          ) : (
            t('identity.machines.neverUsed')
          )}
        </div>
        <div>
          {token.revokedAt ? (
            <>
              {t('identity.machines.revoked')} <DateText value={token.revokedAt} time />
            </>
          ) : (
            <>
              {t(open ? 'identity.invitations.until' : 'identity.machines.ended')} <DateText value={token.expiresAt} />
            </>
          )}
        </div>
      </Typography>
      {open && (
        <Button
          variant="outlined"
          aria-label={t('identity.machines.revokeOf', { name: token.name })}
          onClick={onRevoke}
        >
          {t('identity.machines.revoke')}
        </Button>
      )}
    </Box>
  );
}

interface MakeValues {
  readonly name: string;
  readonly scopes: readonly MachineScope[];
  readonly days: number | null;
}

function MakeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [made, setMade] = useState<ShownLink | null>(null);
  if (made)
    return (
      <ActDialog titleKey="identity.machines.made" onClose={onClose}>
        <OneTimeLink
          made={made}
          onceKey="identity.machines.once"
          words={{
            labelKey: 'identity.machines.token',
            copyKey: 'identity.machines.copy',
            careKey: 'identity.machines.care',
            lostKey: 'identity.machines.lost',
          }}
        />
        <Button variant="outlined" onClick={onClose} sx={{ mt: 5 }}>
          {t('identity.machines.close')}
        </Button>
      </ActDialog>
    );
  return (
    <ActDialog titleKey="identity.machines.make" leadKey="identity.machines.makeLead" onClose={onClose}>
      <ActForm
        document={MakeApiTokenDocument}
        defaults={{ name: '', scopes: ['statistics'], days: 90 }}
        submitKey="identity.machines.submit"
        toInput={({ name, scopes, days }: MakeValues) => ({
          name: name.trim(),
          scopes: [...scopes],
          days: Math.round(days ?? 0),
        })}
        onDone={({ name, expiresAt, token }) => setMade({ email: name, expiresAt, link: token })}
        onCancel={onClose}
      >
        <TextField
          name="name"
          labelKey="identity.machines.name"
          helpKey="identity.machines.nameHelp"
          required
          maxLength={200}
        />
        <CodeChecks
          name="scopes"
          labelKey="identity.machines.scopes"
          helpKey="identity.machines.scopesHelp"
          list="machineScopes"
          codes={machineScopes}
          required
        />
        <NumberField
          name="days"
          labelKey="identity.machines.days"
          helpKey="identity.machines.daysHelp"
          unit={t('identity.machines.daysUnit')}
          min={1}
          max={365}
          step={1}
          required
        />
      </ActForm>
    </ActDialog>
  );
}

function RevokeDialog({ token, onClose }: { readonly token: Token; readonly onClose: () => void }) {
  return (
    <ActDialog titleKey="identity.machines.revokeTitle" leadKey="identity.machines.revokeLead" onClose={onClose}>
      <ActForm
        document={RevokeApiTokenDocument}
        defaults={{}}
        submitKey="identity.machines.revoke"
        doneKey="identity.machines.revokeDone"
        toInput={() => ({ apiTokenId: token.id })}
        onDone={onClose}
        onCancel={onClose}
      >
        <Typography sx={{ fontWeight: 600, mb: 5, overflowWrap: 'anywhere' }}>{token.name}</Typography>
      </ActForm>
    </ActDialog>
  );
}
