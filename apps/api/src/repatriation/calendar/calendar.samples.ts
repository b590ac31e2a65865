import { addDays, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Sample } from '../../testing/samples.js';
import { missionOf, prepare } from '../testing/prepare.js';

const today = todayIn();

export const samples: Sample[] = [
  {
    operation: 'calendar',
    on: 'list',
    document: `query($from: Day!, $to: Day!) { calendar(from: $from, to: $to) { today zone completeUntil moreEstimates days { day count overdue kinds { kind count overdue } } overdueCount overdue { id reference } entries { id kind subjectId day at zone from until overdue caseId reference initials
      nationality item title deadline party since mission { id name city locatedIn } word fromPlace toPlace number people amountMinor currency movable version } closures { day name mission { id } } } }`,
    // A review of custody, which every role that reads a case reads as well; and a mission that is waited for and closed.
    variables: async ({ world, target, actor }) => {
      const soon = addDays(today, 3);
      await world.sql(
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, review_on, recorded_by)
         select $1, organisation_id, id, 'SHELTER', '', current_date - 3, $2, $3 from homeward.cases where id = $4 and not exists (select 1 from homeward.custody_spells s where s.case_id = $4 and s.to_date is null)`,
        [uuid(), soon, actor.id, target.id],
      );
      await prepare(world, target, 'NATIONALITY_VERIFIED');
      const mission = await missionOf(world, target);
      await world.sql(
        `update homeward.checklist_items set mission_id = $1 where case_id = $2 and item = 'NATIONALITY_VERIFIED'`,
        [mission, target.id],
      );
      await world.sql(
        `insert into homeward.mission_holidays (id, organisation_id, mission_id, day, name, source) select $1, organisation_id, id, $2, 'Day of the flag', 'Their web page' from homeward.missions where id = $3
         on conflict do nothing`,
        [uuid(), soon, mission],
      );
      return { from: today, to: addDays(today, 6) };
    },
  },
  {
    operation: 'calendarDay',
    on: 'list',
    document: `query($day: Day!) { calendarDay(day: $day, first: 100) { nodes { id kind day caseId reference } pageInfo { endCursor hasNextPage } } }`,
    variables: async ({ world, target, actor }) => {
      const soon = addDays(today, 3);
      await world.sql(
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, review_on, recorded_by)
         select $1, organisation_id, id, 'SHELTER', '', current_date - 3, $2, $3 from homeward.cases where id = $4 and not exists (select 1 from homeward.custody_spells s where s.case_id = $4 and s.to_date is null)`,
        [uuid(), soon, actor.id, target.id],
      );
      await world.sql(`update homeward.custody_spells set review_on = $1 where case_id = $2 and to_date is null`, [
        soon,
        target.id,
      ]);
      return { day: soon };
    },
  },
  {
    operation: 'calendarOverdue',
    on: 'list',
    document: `{ calendarOverdue(first: 100) { nodes { id kind day overdue caseId reference } pageInfo { endCursor hasNextPage } } }`,
    variables: async ({ world, target, actor }) => {
      await world.sql(
        `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, review_on, recorded_by)
         select $1, organisation_id, id, 'SHELTER', '', current_date - 9, current_date - 2, $2 from homeward.cases where id = $3 and not exists (select 1 from homeward.custody_spells s where s.case_id = $3 and s.to_date is null)`,
        [uuid(), actor.id, target.id],
      );
      await world.sql(
        `update homeward.custody_spells set review_on = current_date - 2 where case_id = $1 and to_date is null`,
        [target.id],
      );
      return {};
    },
  },
];
