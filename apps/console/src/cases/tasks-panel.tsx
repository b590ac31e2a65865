import EventOutlined from '@mui/icons-material/EventOutlined';
import { Box, Checkbox, IconButton, Link, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { DateField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import type { CaseTasksQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { Loaded, Loading } from '../parts/state-blocks.js';
import { DueStepLine, useDueSteps } from '../repatriation/due-steps.js';
import { useCan } from '../session/session-store.js';
import { ActDialog } from './act-dialog.js';
import { DueText } from './case-row.js';
import { useOpenedCase } from './case-scope.js';
import { SidePanel } from './side-panel.js';
import { useTaskTitle } from './use-task-title.js';

const CaseTasksDocument = graphql(`
  query CaseTasks($filter: TaskFilter!) {
    tasks(filter: $filter, first: 20) {
      nodes {
        id
        title
        kind
        report
        dueOn
        dueAt
        version
        assignedTo {
          displayName
        }
      }
    }
  }
`);

const CompleteTaskDocument = graphql(`
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
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

const RescheduleTaskDocument = graphql(`
  mutation RescheduleTask($input: RescheduleTaskInput!) {
    rescheduleTask(input: $input) {
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

type Task = CaseTasksQuery['tasks']['nodes'][number];

/** What is due on this case: steps of the way home, and tasks, done with one tap. */
export function TasksPanel() {
  const t = useT();
  const { id } = useOpenedCase();
  const query = useDocument(CaseTasksDocument, { filter: { caseId: id } });
  const steps = useDueSteps(id);
  const [moving, setMoving] = useState<Task | null>(null);
  return (
    <SidePanel titleKey="cases.side.due">
      <Loaded query={query} loading={<Loading rows={2} />}>
        {({ tasks }) =>
          tasks.nodes.length === 0 && steps.length === 0 ? (
            <Typography color="textSecondary">{t('cases.side.dueEmpty')}</Typography>
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {steps.map((step) => (
                <DueStepLine key={step.item} caseId={id} step={step} />
              ))}
              {tasks.nodes.map((task) => (
                <TaskLine key={task.id} caseId={id} task={task} onMove={() => setMoving(task)} />
              ))}
            </Box>
          )
        }
      </Loaded>
      {moving && <RescheduleDialog task={moving} onClose={() => setMoving(null)} />}
    </SidePanel>
  );
}

interface TaskLineProps {
  readonly caseId: string;
  readonly task: Task;
  readonly onMove: () => void;
}

function TaskLine({ caseId, task, onMove }: TaskLineProps) {
  const t = useT();
  const can = useCan();
  const act = useAct(CompleteTaskDocument, {
    notices: true,
    doneKey: task.report ? 'cases.task.houseDoneNotice' : 'cases.task.doneNotice',
  });
  const may = can('case.task');
  const title = useTaskTitle()(task);
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, py: 1 }}>
      {may && (
        <Checkbox
          size="small"
          checked={act.sending}
          disabled={act.sending}
          onChange={() => void act.submit({ taskId: task.id, expectedVersion: task.version })}
          slotProps={{ input: { 'aria-label': t('cases.task.doneOf', { title }) } }}
          sx={{ p: 1, ml: -1 }}
        />
      )}
      <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {task.report ? (
            <Link component={RouterLink} to={`/cases/${caseId}/way-home`}>
              {title}
            </Link>
          ) : (
            title
          )}
        </Typography>
        <Box sx={{ fontSize: '0.8125rem', display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
          {task.dueOn && <DueText day={task.dueOn} at={task.dueAt} />}
          {task.assignedTo && (
            <Typography variant="caption" color="textSecondary">
              {task.assignedTo.displayName}
            </Typography>
          )}
        </Box>
      </Box>
      {may && !task.kind && (
        <Tooltip title={t('cases.task.reschedule')}>
          <IconButton size="small" aria-label={t('cases.task.rescheduleOf', { title })} onClick={onMove}>
            <EventOutlined fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

interface RescheduleValues {
  readonly dueOn: string | null;
}

function RescheduleDialog({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) {
  const defaults: RescheduleValues = { dueOn: task.dueOn ?? null };
  return (
    <ActDialog titleKey="cases.task.rescheduleTitle" onClose={onClose}>
      <ActForm
        document={RescheduleTaskDocument}
        defaults={defaults}
        doneKey="cases.task.rescheduled"
        toInput={(values: RescheduleValues) => ({
          taskId: task.id,
          expectedVersion: task.version,
          dueOn: values.dueOn,
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <DateField name="dueOn" labelKey="cases.task.dueOn" />
      </ActForm>
    </ActDialog>
  );
}
