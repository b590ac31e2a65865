import { documentSituations, type DocumentSituation } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { BeginRepatriationDocument } from './act-documents.js';
import { WayHomeDocument } from './documents.js';
import { FinePanel } from './fine-panel.js';
import { StuckNote } from './journeys/stuck.js';
import { FollowUpsPanel } from './journeys/follow-ups-panel.js';
import { HoldsPanel } from './holds-panel.js';
import { CaseLetters } from './letters/case-letters.js';
import { ItemDetail } from './item-detail.js';
import { HouseReportsPanel } from './partners/house-reports.js';
import { ProposalsPanel } from './partners/proposals-panel.js';
import { PapersPanel } from './papers-panel.js';
import { SharesPanel } from './shares-panel.js';
import { HomeForecast, PlanReason } from './plan-panel.js';
import { useItemName } from './item-name.js';
import { PlainDialog } from './plain-dialog.js';
import { useItemLine, WayHomeGraph } from './way-home-graph.js';
import { MissionOpenOf } from './mission-open.js';
import { WhoCovers } from './who-covers.js';
import { firstToDo, markOf, type Item, type WayHome } from './way-home-words.js';

/** Track D on the case page: the graph, the item in hand, papers, fine, holds, what is shared. */
export default function WayHomeSection({ caseId }: { readonly caseId: string }) {
  const query = useDocument(WayHomeDocument, { caseId });
  return (
    <Loaded query={query}>
      {({ wayHome }) => {
        if (!wayHome) return <NotFound />;
        return wayHome.begun ? <Begun way={wayHome} /> : <NotBegun way={wayHome} />;
      }}
    </Loaded>
  );
}

function NotBegun({ way }: { readonly way: WayHome }) {
  const t = useT();
  const can = useCan();
  const [beginning, setBeginning] = useState(false);
  return (
    <Panel titleKey="repatriation.title">
      <Empty
        titleKey="repatriation.notBegun"
        hintKey="repatriation.notBegunHint"
        action={
          can('repatriation.record') && (
            <Button variant="contained" onClick={() => setBeginning(true)}>
              {t('repatriation.act.begin')}
            </Button>
          )
        }
      />
      {beginning && (
        <PlainDialog title={t('repatriation.act.begin')} onClose={() => setBeginning(false)}>
          <ActForm
            document={BeginRepatriationDocument}
            defaults={{ document: null }}
            doneKey="repatriation.begun"
            submitKey="repatriation.act.begin"
            onDone={() => setBeginning(false)}
            onCancel={() => setBeginning(false)}
            toInput={(v: { document: DocumentSituation | null }) => ({
              caseId: way.caseId,
              ...(v.document ? { document: v.document } : {}),
            })}
          >
            <CodeSelect
              name="document"
              labelKey="repatriation.plan.document"
              helpKey="repatriation.plan.documentHelp"
              list="documentSituations"
              codes={documentSituations}
            />
          </ActForm>
        </PlainDialog>
      )}
      <Covering way={way} />
    </Panel>
  );
}

/** "No mission here, covered by ...": said before anybody writes to an embassy that does not exist. */
function Covering({ way }: { readonly way: WayHome }) {
  const t = useT();
  if (!way.covering)
    return way.nationality ? (
      <WhoCovers nationality={way.nationality} />
    ) : (
      <Box>
        <StatusDot tone="due" shape="open">
          {t('missions.noNationality')}
        </StatusDot>
        <Typography color="textSecondary">{t('missions.stateless')}</Typography>
      </Box>
    );
  const { mission, here } = way.covering;
  const params = { mission: mission.name, city: mission.city };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
      {here ? (
        <span>{t('repatriation.mission.here', params)}</span>
      ) : (
        <StatusDot tone="due">{t('repatriation.mission.abroad', params)}</StatusDot>
      )}
      <MissionOpenOf missionId={mission.id} />
      <Link to={`/missions/${mission.id}`}>{t('missions.lookAtMission')}</Link>
    </Box>
  );
}

function Begun({ way }: { readonly way: WayHome }) {
  const t = useT();
  const stage = useCodeText('repatriationStages');
  // Null: put away by hand on the phone.
  const [chosen, setChosen] = useState<Item['item'] | null>();
  const item = way.items.find((one) => one.item === chosen) ?? firstToDo(way.items) ?? way.items[0];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
      <Panel
        titleKey="repatriation.title"
        actions={
          <StatusDot tone="brand" variant="soft">
            {t('repatriation.stage', { stage: stage(way.stage) })}
          </StatusDot>
        }
      >
        <Box sx={{ mb: 5, display: 'flex', flexDirection: 'column', gap: 3 }}>
          {way.stuck && <StuckNote stuck={way.stuck} linked />}
          <HomeForecast way={way} />
          <Covering way={way} />
          <PlanReason way={way} />
        </Box>
        <WayHomeGraph way={way} chosen={item?.item} onChoose={setChosen} />
        <PhoneList
          way={way}
          chosen={chosen === null ? undefined : item?.item}
          onChoose={(name) => setChosen(name === item?.item && chosen !== null ? null : name)}
        />
        {item && (
          <Box
            // What is acted upon stays in hand when it is done: the next press must not meet another step.
            onClickCapture={() => setChosen(item.item)}
            sx={({ tokens }) => ({
              display: { xs: 'none', md: 'block' },
              borderTop: `1px solid ${tokens.border}`,
              pt: 4,
            })}
          >
            <ItemDetail way={way} item={item} />
          </Box>
        )}
      </Panel>
      <ProposalsPanel caseId={way.caseId} />
      <HouseReportsPanel caseId={way.caseId} />
      <HoldsPanel way={way} />
      <FinePanel way={way} />
      <PapersPanel way={way} />
      <FollowUpsPanel way={way} />
      <CaseLetters caseId={way.caseId} missionId={way.covering?.mission.id} />
      <SharesPanel way={way} />
    </Box>
  );
}

/** In the hand a list; the chosen item opens in its place. */
function PhoneList({
  way,
  chosen,
  onChoose,
}: {
  readonly way: WayHome;
  readonly chosen: Item['item'] | undefined;
  readonly onChoose: (item: Item['item']) => void;
}) {
  const t = useT();
  const name = useItemName();
  const line = useItemLine();
  return (
    <Box component="ul" sx={{ display: { xs: 'block', md: 'none' }, listStyle: 'none', m: 0, p: 0 }}>
      {way.items.map((item) => (
        <Box
          component="li"
          key={item.item}
          sx={({ tokens }) => ({ borderBottom: `1px solid ${tokens.border}`, '&:last-of-type': { border: 0 } })}
        >
          <Button
            fullWidth
            color="inherit"
            aria-expanded={item.item === chosen}
            onClick={() => onChoose(item.item)}
            sx={{ display: 'block', textAlign: 'left', py: 2.5, px: 0, minHeight: 56 }}
          >
            <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
              {name(item)}
            </Typography>
            <StatusDot {...markOf(item)}>{line(item)}</StatusDot>
            {way.forecast?.path.includes(item.item) && (
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {t('repatriation.forecast.path')}
              </Typography>
            )}
          </Button>
          {item.item === chosen && (
            <Box sx={{ pb: 4 }}>
              <ItemDetail way={way} item={item} />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
