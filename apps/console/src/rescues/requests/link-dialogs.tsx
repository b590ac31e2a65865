import { useDocument } from '../../data/use-document.js';
import { useAct } from '../../data/use-act.js';
import { ActForm } from '../../form/act-form.js';
import { CheckField, TextField } from '../../form/fields.js';
import { PickField, type Picked } from '../../form/pick-fields.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { useNotice } from '../../parts/use-notice.js';
import { PlainDialog } from '../../repatriation/plain-dialog.js';
import { findOpenOperations } from '../find-for-plan.js';
import { OperationsDocument } from '../operation-source.js';
import { LinkRescueRequestDocument, UnlinkRescueRequestDocument } from './act-documents.js';
import { DoNotTell } from './do-not-tell.js';
import type { OpenedRequest } from './request-documents.js';

interface DialogProps {
  readonly request: OpenedRequest;
  readonly onClose: () => void;
}
interface LinkValues {
  readonly operation: Picked | null;
  readonly takePeople: boolean;
}

/** The operation is there already: likeliest is one at the same compound. */
export function LinkDialog({ request, onClose }: DialogProps) {
  const t = useT();
  const { compound } = request;
  const likely = useDocument(
    OperationsDocument,
    { filter: { states: ['PLANNED', 'UNDER_WAY'], compoundId: compound?.id }, first: 1, after: null },
    { enabled: compound !== null },
  );
  return (
    <PlainDialog title={t('rescueRequests.act.link')} lead={t('rescueRequests.act.linkLead')} onClose={onClose}>
      <DoNotTell about={request} />
      {compound ? (
        <Loaded query={likely}>
          {({ operations: { nodes } }) => (
            <LinkForm
              request={request}
              onClose={onClose}
              operation={nodes[0] ? { id: nodes[0].id, label: nodes[0].reference } : null}
            />
          )}
        </Loaded>
      ) : (
        <LinkForm request={request} onClose={onClose} operation={null} />
      )}
    </PlainDialog>
  );
}

function LinkForm({ request, onClose, operation }: DialogProps & { readonly operation: Picked | null }) {
  const notice = useNotice();
  const back = useAct(UnlinkRescueRequestDocument, {
    notices: true,
    onDone: () => notice.done('rescueRequests.act.unlinked'),
  });
  const t = useT();
  const waiting = request.people.filter(({ state }) => state === 'RESCUE_REQUESTED').length;
  const defaults: LinkValues = { operation, takePeople: waiting > 0 };
  return (
    <ActForm
      document={LinkRescueRequestDocument}
      defaults={defaults}
      submitKey="rescueRequests.act.link"
      toInput={(v: LinkValues) => ({
        id: request.id,
        expectedVersion: request.version,
        rescueOperationId: v.operation?.id ?? '',
        takePeople: v.takePeople,
      })}
      onDone={({ id, version, people }) => {
        // Whoever went onto the roster is not taken off it by a press: then the link is taken back with a reason, by hand.
        const scheduled = people.filter(({ state }) => state === 'RESCUE_REQUESTED').length < waiting;
        const undo = { id, expectedVersion: version, reason: t('rescueRequests.act.undone') };
        notice.done('rescueRequests.act.linked', {}, scheduled ? undefined : () => void back.submit(undo));
        onClose();
      }}
      onCancel={onClose}
    >
      <PickField
        name="operation"
        labelKey="rescueRequests.page.operation"
        helpKey="rescueRequests.act.linkHelp"
        findKey="open-operations"
        find={findOpenOperations}
        required
      />
      {waiting > 0 && (
        <CheckField
          name="takePeople"
          labelKey="rescueRequests.act.takePeople"
          helpKey="rescueRequests.act.takePeopleHelp"
        />
      )}
    </ActForm>
  );
}

export function UnlinkDialog({ request, onClose }: DialogProps) {
  const t = useT();
  const notice = useNotice();
  const back = useAct(LinkRescueRequestDocument, {
    notices: true,
    onDone: () => notice.done('rescueRequests.act.linked'),
  });
  const { operation } = request;
  return (
    <PlainDialog
      title={t('rescueRequests.act.unlinkFrom', { reference: operation?.reference ?? '' })}
      lead={t('rescueRequests.act.unlinkLead')}
      onClose={onClose}
    >
      <ActForm
        document={UnlinkRescueRequestDocument}
        defaults={{ reason: '' }}
        submitKey="rescueRequests.act.unlink"
        toInput={(v: { reason: string }) => ({
          id: request.id,
          expectedVersion: request.version,
          reason: v.reason.trim(),
        })}
        onDone={({ id, version }) => {
          const undo = { id, expectedVersion: version, rescueOperationId: operation?.id ?? '', takePeople: false };
          notice.done('rescueRequests.act.unlinked', {}, operation ? () => void back.submit(undo) : undefined);
          onClose();
        }}
        onCancel={onClose}
      >
        <TextField name="reason" labelKey="rescueRequests.act.reason" lines={3} required />
      </ActForm>
    </PlainDialog>
  );
}
