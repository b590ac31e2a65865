import { goesTo } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { type Body, RescueBodiesDocument, type Warning } from '../../rescues/requests/request-documents.js';
import { WarningBox } from '../../rescues/requests/warning-box.js';

interface Warned {
  readonly body: Body;
  readonly warning: Warning;
}

/** Whom not to tell, of those who may be concerned; first those to whom the letter goes. */
export function useLetterWarnings(to: {
  readonly missionId: string | null;
  readonly bodyId: string | null;
  readonly address: string;
  readonly place?: { readonly compoundId: string; readonly province: string } | undefined;
}): { readonly addressed: readonly Warned[]; readonly others: readonly Warned[]; readonly known: boolean } {
  const { data } = useDocument(RescueBodiesDocument, { retired: true });
  const all = (data?.rescueBodies ?? []).flatMap((body) => (body.warning ? [{ body, warning: body.warning }] : []));
  const isAddressed = ({ body }: Warned): boolean =>
    goesTo(to, to.address, { id: body.id, name: body.name, missionId: body.mission?.id ?? null });
  const { place } = to;
  const holds = ({ warning: { compounds, provinces } }: Warned): boolean =>
    !place ||
    compounds.length + provinces.length === 0 ||
    compounds.some(({ id }) => id === place.compoundId) ||
    provinces.includes(place.province);
  return {
    addressed: all.filter(isAddressed),
    others: all.filter((one) => !isAddressed(one) && holds(one)),
    known: data !== undefined,
  };
}

interface LetterWarningsProps {
  readonly addressed: readonly Warned[];
  readonly others: readonly Warned[];
  readonly seen: readonly string[];
  readonly onSeen: (seen: readonly string[]) => void;
}

/** Read before it is chosen whom the letter goes to; of who was chosen, ticked. */
export function LetterWarnings({ addressed, others, seen, onSeen }: LetterWarningsProps) {
  const t = useT();
  if (addressed.length + others.length === 0) return null;
  return (
    <Box component="section" aria-label={t('rescueRequests.warning.title')} sx={{ mb: 5, maxWidth: 900 }}>
      {addressed.map(({ body, warning }) => (
        <WarningBox
          key={warning.id}
          of={body.name}
          warning={warning}
          seen={seen.includes(warning.id)}
          onSeen={(now) => onSeen(now ? [...seen, warning.id] : seen.filter((id) => id !== warning.id))}
        />
      ))}
      {others.length > 0 && (
        <Box component="details" open={others.length < 3}>
          <Typography component="summary" sx={{ fontWeight: 600, cursor: 'pointer', minHeight: 44, pt: 2 }}>
            {t('letters.write.warnings', { smart_count: others.length })}
          </Typography>
          {others.map(({ body, warning }) => (
            <WarningBox key={warning.id} of={body.name} warning={warning} />
          ))}
        </Box>
      )}
    </Box>
  );
}
