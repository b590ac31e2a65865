import { fieldClasses, noteKinds, todayIn, type FieldClass, type NoteKind } from '@homeward/domain';
import { Box, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { ActForm } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
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

type Kind = NoteKind | 'TASK';

/** One place to write: a note, what was said on a call, or something to be done. */
export function Composer() {
  const t = useT();
  const can = useCan();
  const noteKind = useCodeText('noteKinds');
  const kinds: readonly Kind[] = [
    ...(can('case.note') ? noteKinds : []),
    ...(can('case.task') ? (['TASK'] as const) : []),
  ];
  const [chosen, choose] = useState<Kind>('NOTE');
  // A fresh form after each save. Both stay while the other is shown: a note is often begun before its kind is thought of.
  const [rounds, setRounds] = useState({ note: 0, task: 0 });
  const kind = kinds.includes(chosen) ? chosen : kinds[0];
  if (kind === undefined) return null;
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
        variant="scrollable"
        scrollButtons={false}
        sx={({ tokens }) => ({ px: 2, borderBottom: `1px solid ${tokens.border}` })}
      >
        {kinds.map((name) => (
          <Tab
            key={name}
            value={name}
            label={name === 'TASK' ? t('cases.compose.task') : noteKind(name)}
            sx={{ minWidth: 72 }}
          />
        ))}
      </Tabs>
      <Box sx={{ p: 4, pb: 3 }}>
        {can('case.note') && (
          <Box hidden={kind === 'TASK'}>
            <NoteForm
              key={rounds.note}
              kind={kind === 'TASK' ? 'NOTE' : kind}
              onDone={() => setRounds({ ...rounds, note: rounds.note + 1 })}
            />
          </Box>
        )}
        {can('case.task') && (
          <Box hidden={kind !== 'TASK'}>
            <TaskForm key={rounds.task} onDone={() => setRounds({ ...rounds, task: rounds.task + 1 })} />
          </Box>
        )}
      </Box>
    </Box>
  );
}

interface NoteValues {
  readonly text: string;
  readonly fieldClass: FieldClass;
}

function NoteForm({ kind, onDone }: { readonly kind: NoteKind; readonly onDone: () => void }) {
  const opened = useOpenedCase();
  const call = kind === 'CALL';
  // A note on a person is personal unless somebody says that it is not.
  const defaults: NoteValues = { text: '', fieldClass: 'personal' };
  return (
    <ActForm
      document={AddNoteDocument}
      defaults={defaults}
      submitKey={call ? 'cases.compose.saveCall' : 'cases.compose.saveNote'}
      doneKey="cases.compose.noteDone"
      toInput={(values: NoteValues) => ({
        caseId: opened.id,
        kind,
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
      <ReaderField classes={fieldClasses} />
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
