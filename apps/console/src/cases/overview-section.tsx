import type { SectionProps } from './case-sections.js';
import { Composer } from './composer.js';
import { Timeline } from './timeline.js';

export default function OverviewSection({ caseId }: SectionProps) {
  return (
    <>
      <Composer />
      <Timeline caseId={caseId} />
    </>
  );
}
