import { TextField } from '../form/fields.js';

/** Why something leaves and who gets it: asked of everything that leaves. */
export function PurposeFields() {
  return (
    <>
      <TextField
        name="purpose"
        labelKey="statistics.purpose"
        helpKey="statistics.build.purposeWhy"
        required
        lines={2}
      />
      <TextField
        name="recipient"
        labelKey="statistics.recipient"
        helpKey="statistics.build.recipientHelp"
        required
        maxLength={200}
      />
    </>
  );
}
