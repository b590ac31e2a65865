import { Button, Typography } from '@mui/material';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useOpenList } from '../lists/use-open-list.js';
import { DateText } from '../parts/date-text.js';
import { useDates } from '../parts/use-dates.js';
import { DangerDot, DueText } from '../cases/case-row.js';
import { useCaseWords } from '../cases/use-case-words.js';
import type { Home } from './home-documents.js';
import { useItemName } from '../repatriation/item-name.js';
import { HomeBlock, HomeLine } from './home-lines.js';

type Block<K extends keyof Home> = NonNullable<Home[K]>;

/** Where it is done, beneath the case. */
const pageOf: Readonly<Record<Block<'due'>['entries'][number]['kind'], string>> = {
  TASK: '',
  CHECKLIST: '/way-home',
  CUSTODY_REVIEW: '/custody',
};

export function DueBlock({ due }: { readonly due: Block<'due'> }) {
  const t = useT();
  const item = useItemName();
  const deadline = useCodeText('deadlineKinds');
  const said = useCodeText('houseReportCodes');
  const open = useOpenList();
  return (
    <HomeBlock
      titleKey="home.due.title"
      emptyText={t('home.due.empty')}
      note={
        <Typography color="textSecondary">{t('home.due.count', { today: due.today, overdue: due.overdue })}</Typography>
      }
      foot={
        due.today + due.overdue > due.entries.length && (
          <Button size="small" onClick={() => open('cases', '/cases', { due: 'TODAY' })}>
            {t('home.due.all', { count: due.entries.length })}
          </Button>
        )
      }
    >
      {due.entries.map((entry) => (
        <HomeLine
          key={entry.id}
          to={`/cases/${entry.caseId}${entry.report ? '/way-home' : pageOf[entry.kind]}`}
          initials={entry.initials}
          reference={entry.caseReference}
          what={
            entry.report
              ? said(entry.report)
              : entry.deadline
                ? deadline(entry.deadline)
                : (entry.title ?? (entry.item ? item({ item: entry.item, title: entry.stepTitle }) : ''))
          }
          end={<DueText day={entry.dueOn} at={entry.dueAt} />}
        />
      ))}
    </HomeBlock>
  );
}

/** What nobody moves: it is nobody's to do today, and so would be forgotten. */
export function StuckBlock({ stuck }: { readonly stuck: Block<'stuck'> }) {
  const t = useT();
  const held = useCodeText('repatriationExceptions');
  const state = useCodeText('caseStates');
  const dates = useDates();
  return (
    <HomeBlock
      titleKey="home.stuck.title"
      emptyText={t('home.stuck.empty')}
      note={
        <Typography color="textSecondary">
          {[
            t('home.stuck.count', { smart_count: stuck.count }),
            stuck.own > 0 && t('home.stuck.own', { smart_count: stuck.own }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      }
    >
      {stuck.entries.map((entry) => (
        <HomeLine
          key={`${entry.caseId} ${entry.heldBy ?? ''}`}
          to={entry.heldBy ? `/cases/${entry.caseId}/way-home` : `/cases/${entry.caseId}`}
          initials={entry.initials}
          reference={entry.caseReference}
          what={entry.heldBy ? held(entry.heldBy) : t('home.stuck.unplanned', { state: state(entry.state) })}
          end={
            <>
              {dates.distance(entry.since)}
              {entry.own && (
                <Typography variant="caption" color="textSecondary" component="div">
                  {t('home.stuck.mine')}
                </Typography>
              )}
            </>
          }
        />
      ))}
    </HomeBlock>
  );
}

export function DraftsBlock({ drafts }: { readonly drafts: Block<'drafts'> }) {
  const t = useT();
  return (
    <HomeBlock titleKey="home.drafts.title" emptyText={t('home.drafts.empty')}>
      {drafts.map((draft) => (
        <HomeLine
          key={draft.interviewId}
          to={`/interviews/${draft.interviewId}`}
          initials={draft.initials}
          reference={draft.caseReference}
          what={t('home.drafts.goOn')}
          end={<DateText value={draft.savedAt} />}
        />
      ))}
    </HomeBlock>
  );
}

export function NewsBlock({ news }: { readonly news: Block<'news'> }) {
  const t = useT();
  const event = useCodeText('caseEventKinds');
  return (
    <HomeBlock
      titleKey="home.news.title"
      emptyText={t('home.news.empty')}
      note={
        <Typography color="textSecondary">
          <DateText value={news.since} />
        </Typography>
      }
    >
      {news.entries.map((entry) => (
        <HomeLine
          key={entry.id}
          to={`/cases/${entry.caseId}`}
          initials={entry.initials}
          reference={entry.caseReference}
          what={event(entry.kind)}
          end={
            <Typography variant="caption" color="textSecondary">
              {entry.actor?.displayName}
            </Typography>
          }
        />
      ))}
    </HomeBlock>
  );
}

export function PleasBlock({ pleas }: { readonly pleas: Block<'unassignedPleas'> }) {
  const t = useT();
  const words = useCaseWords();
  return (
    <HomeBlock
      titleKey="home.pleas.title"
      emptyText={t('home.pleas.empty')}
      note={<Typography color="textSecondary">{pleas.count}</Typography>}
    >
      {pleas.entries.map((plea) => (
        <HomeLine
          key={plea.caseId}
          to={`/cases/${plea.caseId}`}
          initials={plea.initials}
          reference={plea.caseReference}
          what={<DangerDot danger={plea.danger} />}
          end={
            <>
              {words.country(plea.nationality)}
              <Typography variant="caption" color="textSecondary" component="div">
                <DateText value={plea.openedAt} />
              </Typography>
            </>
          }
        />
      ))}
    </HomeBlock>
  );
}

export function SharesBlock({ shares }: { readonly shares: Block<'waitingShares'> }) {
  const t = useT();
  const dates = useDates();
  return (
    <HomeBlock titleKey="home.shares.title" emptyText={t('home.shares.empty')}>
      {shares.map((share) => (
        <HomeLine
          key={share.id}
          to="/shared"
          initials={share.initials}
          reference={share.caseReference}
          what={t('home.shares.shared', { date: dates.date(share.sharedAt) })}
          end={
            <>
              {t('home.shares.until')} <DateText value={share.until} distance={false} />
            </>
          }
        />
      ))}
    </HomeBlock>
  );
}
