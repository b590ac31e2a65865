import { fieldClasses, todayIn, type FieldClass, type NoteKind } from '@homeward/domain';
import { Box, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { PickField, type Picked } from '../form/pick-fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { useCan, useTimeZone } from '../session/session-store.js';
import { findColleagues } from './find-colleagues.js';
import { useOpenedCase } from './case-scope.js';
import { ReaderField } from './reader-field.js';

const AddNoteDocument = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on Note {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

const AddTaskDocument = graphql(`
  mutation AddTask($input: AddTaskInput!) {
    addTask(input: $input) {
      __typename
      ... on Task {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

type Kind = 'note' | 'call' | 'task';

/** One place to write: a note, what was said on a call, or something to be done. */
export function Composer() {
  const t = useT();
  const can = useCan();
  const kinds: readonly Kind[] = [
    ...(can('case.note') ? (['note', 'call'] as const) : []),
    ...(can('case.task') ? (['task'] as const) : []),
  ];
  const [chosen, choose] = useState<Kind>('note');
  // A fresh form after each save; switching kinds keeps what was written only within one kind.
  const [round, setRound] = useState(0);
  const kind = kinds.includes(chosen) ? chosen : kinds[0];
  if (kind === undefined) return null;
  const done = (): void => setRound(round + 1);
  return (
    <Box
      component="section"
      aria-label={t('cases.compose.label')}
      sx={({ tokens }) => ({
        bgcolor: tokens.surface,
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        mb: 5,
      })}
    >
      <Tabs
        value={kind}
        onChange={(_event, next: Kind) => choose(next)}
        aria-label={t('cases.compose.label')}
        sx={({ tokens }) => ({ px: 2, borderBottom: `1px solid ${tokens.border}` })}
      >
        {kinds.map((name) => (
          <Tab key={name} value={name} label={t(`cases.compose.${name}`)} />
        ))}
      </Tabs>
      <Box sx={{ p: 4, pb: 3 }}>
        {kind === 'task' ? (
          <TaskForm key={`task-${round}`} onDone={done} />
        ) : (
          <NoteForm key={`${kind}-${round}`} kind={kind === 'call' ? 'CALL' : 'NOTE'} onDone={done} />
        )}
      </Box>
    </Box>
  );
}

interface NoteValues {
  readonly text: string;
  readonly kind: NoteKind;
  readonly fieldClass: FieldClass;
}

function NoteForm({ kind, onDone }: { readonly kind: 'NOTE' | 'CALL'; readonly onDone: () => void }) {
  const opened = useOpenedCase();
  const call = kind === 'CALL';
  // A note on a person is personal unless somebody says that it is not.
  const defaults: NoteValues = { text: '', kind, fieldClass: 'personal' };
  return (
    <ActForm
      document={AddNoteDocument}
      defaults={defaults}
      submitKey={call ? 'cases.compose.saveCall' : 'cases.compose.saveNote'}
      doneKey="cases.compose.noteDone"
      toInput={(values: NoteValues) => ({
        caseId: opened.id,
        kind: values.kind,
        fieldClass: values.fieldClass,
        text: values.text.trim(),
      })}
      onDone={onDone}
    >
      <TextField
        name="text"
        labelKey={call ? 'cases.compose.callText' : 'cases.compose.text'}
        lines={2}
        required
        maxLength={20_000}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, '& > *': { minWidth: 0 } }}>
        {!call && (
          <CodeSelect
            name="kind"
            labelKey="cases.compose.kind"
            list="noteKinds"
            codes={['NOTE', 'MEETING', 'SAFETY']}
            required
          />
        )}
        <ReaderField classes={fieldClasses} />
      </Box>
    </ActForm>
  );
}

interface TaskValues {
  readonly title: string;
  readonly dueOn: string | null;
  readonly colleague: Picked | null;
}

function TaskForm({ onDone }: { readonly onDone: () => void }) {
  const opened = useOpenedCase();
  const today = todayIn(useTimeZone());
  const defaults: TaskValues = { title: '', dueOn: today, colleague: null };
  return (
    <ActForm
      document={AddTaskDocument}
      defaults={defaults}
      submitKey="cases.compose.saveTask"
      doneKey="cases.compose.taskDone"
      toInput={(values: TaskValues) => ({
        caseId: opened.id,
        title: values.title.trim(),
        dueOn: values.dueOn,
        assignedTo: values.colleague?.id ?? null,
      })}
      onDone={onDone}
    >
      <TextField name="title" labelKey="cases.compose.taskTitle" required maxLength={200} />
      <DateField name="dueOn" labelKey="cases.compose.taskDue" min={today} />
      <PickField
        name="colleague"
        labelKey="cases.compose.taskFor"
        helpKey="cases.compose.taskForHelp"
        findKey="colleagues"
        find={findColleagues}
      />
    </ActForm>
  );
}
