import { CostsPanel } from './costs-panel.js';

/** What somebody's way home has cost, on the case page. */
export default function CostsSection({ caseId }: { readonly caseId: string }) {
  return <CostsPanel subject={{ kind: 'case', caseId }} />;
}
