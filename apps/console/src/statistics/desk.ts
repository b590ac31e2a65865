import type { StatisticsDeskQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';

/** A sealed period as the desk reads it. */
export type DeskSnapshot = StatisticsDeskQuery['snapshots'][number];

const several = ['period', 'age', 'nationality', 'place'];

/** A thing whatever its level: "Age", where it has an age band and a majority. */
export function useGroupWords(): (group: string) => string {
  const t = useT();
  return (group) => t(several.includes(group) ? `statistics.group.${group}` : `statistics.dimension.${group}`);
}

export const groupsOf = ({ dimensions }: Pick<DeskSnapshot, 'dimensions'>): string[] => [
  ...new Set(dimensions.map(({ group }) => group)),
];
