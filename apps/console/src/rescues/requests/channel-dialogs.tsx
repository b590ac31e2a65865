import { rescueWays, type ChannelAct, type RescueWay } from '@homeward/domain';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { ActForm } from '../../form/act-form.js';
import { choiceStyle } from '../../form/choice-style.js';
import { CodeChoice } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { DateField, TextField } from '../../form/fields.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import {
  ChaseRescueRequestsDocument,
  CloseRescueChannelDocument,
  EscalateRescueRequestDocument,
  RecordRescueAnswerDocument,
  SendRescueRequestDocument,
  SettleRescuePromiseDocument,
} from './act-documents.js';
import { LetterField } from './letter-field.js';
import { MadeLetterField } from './made-letter-field.js';
import type { Channel, OpenedRequest } from './request-documents.js';
import { SeenField } from './seen-field.js';

interface ChannelDialogProps {
  readonly act: ChannelAct;
  readonly title: string;
  readonly channel: Channel;
  readonly request: OpenedRequest;
  readonly onClose: () => void;
}

const empty = {
  way: null as RescueWay | null,
  text: '',
  contact: '',
  theirReference: '',
  happenedAt: null as string | null,
  attachmentId: null as string | null,
  letterId: null as string | null,
  warningId: null as string | null,
  answer: 'REPLIED' as 'REPLIED' | 'PROMISED' | 'REFUSED',
  promisedBy: null as string | null,
  kept: 'KEPT' as 'KEPT' | 'BROKEN',
  reason: '',
};
type Values = typeof empty;

/** One thing that happened in a channel. Whoever writes there has read the warning that stands now. */
export function ChannelDialog({ act, title, channel, request, onClose }: ChannelDialogProps) {
  const { warning } = channel.body;
  const defaults: Values = { ...empty, way: channel.body.way };
  const form = { defaults, doneKey: 'rescueRequests.act.done', onDone: onClose, onCancel: onClose };
  const on = ({ happenedAt }: Values) => ({ channelId: channel.id, expectedVersion: channel.version, happenedAt });
  const seen = warning && <SeenField warning={warning} />;
  const way = <CodeChoice name="way" labelKey="rescueRequests.act.way" list="rescueWays" codes={rescueWays} required />;
  return (
    <PlainDialog title={title} lead={channel.body.name} onClose={onClose}>
      {act === 'SEND' && (
        <ActForm
          {...form}
          document={SendRescueRequestDocument}
          toInput={(v: Values) => ({
            ...on(v),
            way: v.way ?? 'LETTER',
            text: v.text.trim(),
            contact: v.contact.trim(),
            theirReference: v.theirReference.trim(),
            attachmentId: v.attachmentId,
            letterId: v.letterId,
            warningId: v.warningId,
          })}
        >
          {seen}
          {way}
          <Contact />
          <TextField name="text" labelKey="rescueRequests.act.text" lines={3} />
          <MadeLetterField channel={channel} request={request} />
          <LetterField request={request} />
          <TheirReference />
          <When />
        </ActForm>
      )}
      {act === 'CHASE' && (
        <ActForm
          {...form}
          document={ChaseRescueRequestsDocument}
          toInput={(v: Values) => ({
            channels: [{ channelId: channel.id, expectedVersion: channel.version, warningId: v.warningId }],
            way: v.way ?? 'PHONE',
            text: v.text.trim(),
            happenedAt: v.happenedAt,
          })}
        >
          {seen}
          {way}
          <TextField name="text" labelKey="rescueRequests.act.text" lines={3} />
          <When />
        </ActForm>
      )}
      {act === 'ESCALATE' && (
        <ActForm
          {...form}
          document={EscalateRescueRequestDocument}
          toInput={(v: Values) => ({ ...on(v), way: v.way, text: v.text.trim(), warningId: v.warningId })}
        >
          {seen}
          <TextField name="text" labelKey="rescueRequests.act.toWhom" lines={3} required />
          {way}
          <When />
        </ActForm>
      )}
      {act === 'REPLY' && (
        <ActForm
          {...form}
          document={RecordRescueAnswerDocument}
          toInput={(v: Values) => ({
            ...on(v),
            answer: v.answer,
            text: v.text.trim(),
            promisedBy: v.answer === 'PROMISED' ? v.promisedBy : null,
            theirReference: v.theirReference.trim(),
            contact: v.contact.trim(),
            attachmentId: v.attachmentId,
          })}
        >
          <Choice
            name="answer"
            labelKey="rescueRequests.act.answer"
            options={[
              ['REPLIED', 'rescueRequests.act.answerReplied'],
              ['PROMISED', 'rescueRequests.act.answerPromised'],
              ['REFUSED', 'rescueRequests.act.answerRefused'],
            ]}
          />
          <PromisedBy />
          <TextField name="text" labelKey="rescueRequests.act.said" lines={3} required />
          <Contact />
          <TheirReference />
          <LetterField request={request} />
          <When />
        </ActForm>
      )}
      {act === 'SETTLE_PROMISE' && (
        <ActForm
          {...form}
          document={SettleRescuePromiseDocument}
          toInput={(v: Values) => ({ ...on(v), kept: v.kept === 'KEPT', text: v.text.trim() })}
        >
          <Choice
            name="kept"
            labelKey="rescueRequests.act.settle"
            options={[
              ['KEPT', 'rescueRequests.act.settleKept'],
              ['BROKEN', 'rescueRequests.act.broken'],
            ]}
          />
          <TextField name="text" labelKey="rescueRequests.act.said" lines={3} />
          <When />
        </ActForm>
      )}
      {act === 'CLOSE' && (
        <ActForm
          {...form}
          document={CloseRescueChannelDocument}
          toInput={(v: Values) => ({ ...on(v), reason: v.reason.trim() })}
        >
          <TextField name="reason" labelKey="rescueRequests.act.reason" lines={3} required />
        </ActForm>
      )}
    </PlainDialog>
  );
}

const When = () => (
  <DateField name="happenedAt" labelKey="rescueRequests.act.when" helpKey="rescueRequests.act.whenHelp" time />
);
const Contact = () => (
  <TextField
    name="contact"
    labelKey="rescueRequests.new.contact"
    helpKey="rescueRequests.new.contactHelp"
    maxLength={200}
  />
);
const TheirReference = () => (
  <TextField
    name="theirReference"
    labelKey="rescueRequests.act.theirReference"
    helpKey="rescueRequests.act.theirReferenceHelp"
    maxLength={200}
  />
);

function PromisedBy() {
  const answer = useWatch<Values, 'answer'>({ name: 'answer' });
  return answer === 'PROMISED' ? (
    <DateField
      name="promisedBy"
      labelKey="rescueRequests.act.promisedBy"
      helpKey="rescueRequests.act.promisedByHelp"
      required
    />
  ) : null;
}

interface ChoiceProps {
  readonly name: string;
  readonly labelKey: string;
  readonly options: readonly (readonly [string, string])[];
}

/** One of two or three that are no code list. */
function Choice({ name, labelKey, options }: ChoiceProps) {
  const t = useT();
  const { field, frame } = useField({ name, labelKey, required: true });
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <ToggleButtonGroup
          exclusive
          value={field.value as string}
          onChange={(_event, next: string | null) => next !== null && field.onChange(next)}
          sx={choiceStyle}
        >
          {options.map(([value, words]) => (
            <ToggleButton key={value} value={value} size="small">
              {t(words)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </FieldFrame>
  );
}
