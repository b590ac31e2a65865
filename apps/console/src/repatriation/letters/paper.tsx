import type { LetterBlockKind } from '@homeward/domain';
import { letterWords } from '@homeward/domain';
import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useT } from '../../i18n/use-t.js';

export interface PaperWords {
  readonly language: string;
  readonly letterhead: readonly string[];
  readonly recipient: readonly string[];
  /** The day as it stands in the letter, already in words. */
  readonly dated: string;
  readonly subject: string;
  readonly blocks: readonly {
    readonly kind: LetterBlockKind;
    readonly text: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly signatory: string;
}

export const dayInWords = (language: string, day: string): string =>
  new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-ca-gregory`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A letter as words on white, in its own language: close to the paper, and the words are those that will stand on it. */
export function Paper({ words }: { readonly words: PaperWords }) {
  const t = useT();
  const around = letterWords(words.language);
  return (
    <Box
      lang={words.language}
      role="document"
      aria-label={t('letters.write.preview')}
      tabIndex={0}
      sx={({ tokens }) => ({
        border: `1px solid ${tokens.border}`,
        borderRadius: '8px',
        bgcolor: tokens.surface,
        '& td:first-of-type, & th:first-of-type': { whiteSpace: 'nowrap' },
        px: { xs: 4, md: 10 },
        py: { xs: 5, md: 9 },
        maxWidth: 760,
        overflowX: 'auto',
        overflowWrap: 'break-word',
      })}
    >
      {words.letterhead.map((line, n) => (
        <Typography key={n} sx={{ fontWeight: n === 0 ? 700 : 400, fontSize: n === 0 ? '1.2em' : undefined }}>
          {line}
        </Typography>
      ))}
      <Box sx={({ tokens }) => ({ borderBottom: `1px solid ${tokens.border}`, mb: 4, mt: 2 })} />
      <Typography sx={{ mb: 4 }}>{words.dated}</Typography>
      <Box sx={{ mb: 4 }}>
        {words.recipient.map((line, n) => (
          <Typography key={n} sx={{ fontWeight: n === 0 ? 600 : 400 }}>
            {line}
          </Typography>
        ))}
      </Box>
      {words.subject !== '' && (
        <Typography sx={{ fontWeight: 600, mb: 3 }}>
          {around.subject}: {words.subject}
        </Typography>
      )}
      {words.blocks.map((block, n) =>
        block.kind === 'LIST' ? (
          <Table key={n} size="small" sx={{ mb: 4 }}>
            <TableHead>
              <TableRow>
                <TableCell>{around.number}</TableCell>
                {block.header.map((cell, at) => (
                  <TableCell key={at}>{cell}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {block.rows.map((row, line) => (
                <TableRow key={line}>
                  <TableCell>{line + 1}</TableCell>
                  {row.map((cell, at) => (
                    <TableCell key={at}>{cell}</TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        ) : (
          <Typography key={n} sx={{ mb: 3, whiteSpace: 'pre-line', fontWeight: block.kind === 'HEADING' ? 600 : 400 }}>
            {block.text}
          </Typography>
        ),
      )}
      <Typography sx={{ mt: 8, whiteSpace: 'pre-line' }}>{words.signatory}</Typography>
    </Box>
  );
}
