/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ApprovalParts on Approval {\n    id\n    kind\n    caseId\n    subjectId\n    subject\n    reason\n    requestedAt\n    requestedBy {\n      displayName\n    }\n    expiresAt\n    decision\n    decidedAt\n    decidedBy {\n      displayName\n    }\n    decisionNote\n    mayDecide\n    mayWithdraw\n    usableUntil\n    usedAt\n    mayUse\n    version\n  }\n": typeof types.ApprovalPartsFragmentDoc,
    "\n  query Requests($view: ApprovalView!, $after: String) {\n    approvals(view: $view, first: 25, after: $after) {\n      nodes {\n        ...ApprovalParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.RequestsDocument,
    "\n  query Request($id: UUID!) {\n    approval(id: $id) {\n      ...ApprovalParts\n      effects {\n        label\n        before\n        after\n      }\n    }\n  }\n": typeof types.RequestDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DecideApprovalDocument,
    "\n  mutation WithdrawApproval($input: WithdrawApprovalInput!) {\n    withdrawApproval(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WithdrawApprovalDocument,
    "\n  query AttachmentChoices($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      kind\n      media\n      recordedAt\n    }\n  }\n": typeof types.AttachmentChoicesDocument,
    "\n  query Attachments($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      kind\n      fieldClass\n      subjectKind\n      subjectId\n      media\n      bytes\n      width\n      height\n      pages\n      hasOriginal\n      originalOpen\n      originalDigest\n      recordedAt\n      recordedBy {\n        displayName\n      }\n      version\n    }\n  }\n": typeof types.AttachmentsDocument,
    "\n  query RevealAttachments($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      version\n      fileName\n      caption\n    }\n  }\n": typeof types.RevealAttachmentsDocument,
    "\n  mutation CorrectAttachment($input: CorrectAttachmentInput!) {\n    correctAttachment(input: $input) {\n      __typename\n      ... on Attachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectAttachmentDocument,
    "\n  mutation RemoveAttachment($input: RemoveAttachmentInput!) {\n    removeAttachment(input: $input) {\n      __typename\n      ... on RemovedAttachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RemoveAttachmentDocument,
    "\n  mutation RestoreAttachment($input: RestoreAttachmentInput!) {\n    restoreAttachment(input: $input) {\n      __typename\n      ... on Attachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RestoreAttachmentDocument,
    "\n  fragment AuditActorParts on AuditActor {\n    id\n    name\n    roles\n    mark\n  }\n": typeof types.AuditActorPartsFragmentDoc,
    "\n  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        kind\n        subject\n        onCase\n        columns\n        rows\n        requestId\n        address\n        actor {\n          ...AuditActorParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  query AuditSummary($filter: AuditFilter) {\n    auditSummary(filter: $filter) {\n      from\n      to\n      days {\n        day\n        reads\n        changes\n        refusals\n        others\n      }\n      findings {\n        code\n        count\n        day\n        actor {\n          ...AuditActorParts\n        }\n      }\n      actors {\n        ...AuditActorParts\n      }\n    }\n  }\n": typeof types.AuditSummaryDocument,
    "\n  query AuditState {\n    auditState {\n      checkpointAt\n      unsigned\n      broken\n      checkedAt\n      checkedEvents\n      holds\n    }\n  }\n": typeof types.AuditStateDocument,
    "\n  mutation CheckAuditLog($input: CheckAuditLogInput!) {\n    checkAuditLog(input: $input) {\n      __typename\n      ... on AuditState {\n        holds\n        checkedAt\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CheckAuditLogDocument,
    "\n  mutation ExportAuditLog($input: ExportAuditLogInput!) {\n    exportAuditLog(input: $input) {\n      __typename\n      ... on AuditFile {\n        name\n        text\n        rows\n        cut\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ExportAuditLogDocument,
    "\n  fragment BreakGlassParts on BreakGlass {\n    id\n    caseId\n    caseReference\n    openedBy {\n      displayName\n    }\n    reason\n    openedAt\n    until\n    endedAt\n    open\n    readings\n    reviewDueAt\n    overdue\n    reviewedBy {\n      displayName\n    }\n    reviewedAt\n    verdict\n    reviewNote\n    mayReview\n    version\n  }\n": typeof types.BreakGlassPartsFragmentDoc,
    "\n  fragment NoticeParts on Notice {\n    id\n    kind\n    about\n    caseReference\n    count\n    until\n    actor {\n      displayName\n    }\n    createdAt\n    seenAt\n  }\n": typeof types.NoticePartsFragmentDoc,
    "\n  query OwnGlass {\n    ownBreakGlass {\n      ...BreakGlassParts\n    }\n  }\n": typeof types.OwnGlassDocument,
    "\n  query Glasses {\n    breakGlasses {\n      ...BreakGlassParts\n    }\n  }\n": typeof types.GlassesDocument,
    "\n  query Glass($id: UUID!) {\n    breakGlass(id: $id) {\n      ...BreakGlassParts\n    }\n  }\n": typeof types.GlassDocument,
    "\n  query Notices {\n    notices {\n      ...NoticeParts\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation OpenByBreakGlass($input: BreakGlassInput!) {\n    openByBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.OpenByBreakGlassDocument,
    "\n  mutation GiveBackBreakGlass($input: GiveBackGlassInput!) {\n    giveBackBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.GiveBackBreakGlassDocument,
    "\n  mutation ReviewBreakGlass($input: ReviewGlassInput!) {\n    reviewBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReviewBreakGlassDocument,
    "\n  mutation SeeNotice($input: SeeNoticeInput!) {\n    seeNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SeeNoticeDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AssignCaseDocument,
    "\n  mutation AssignCases($input: AssignCasesInput!) {\n    assignCases(input: $input) {\n      __typename\n      ... on AssignedCases {\n        done {\n          id\n          reference\n        }\n        refused {\n          caseId\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AssignCasesDocument,
    "\n  fragment CaseRowParts on Case {\n    id\n    version\n    reference\n    state\n    stateSince\n    danger\n    sensitivity\n    identification\n    repatriationStage\n    nationality\n    outOn\n    homeOn\n    nextDueOn\n    tags\n    openedAt\n    updatedAt\n    person {\n      id\n      initials\n      sex\n      ageBand\n      nationalities\n    }\n    compound {\n      id\n      name\n      province\n    }\n    assignedTo {\n      id\n      displayName\n    }\n  }\n": typeof types.CaseRowPartsFragmentDoc,
    "\n  query CasePage($id: UUID!) {\n    case(id: $id) {\n      ...CaseRowParts\n      legalExposure\n      exitMode\n      closureReason\n      open\n      moves {\n        to\n        reasonNeeded\n        problems {\n          code\n          field\n          message\n        }\n      }\n      next {\n        act\n        to\n        item\n        title\n        problems {\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.CasePageDocument,
    "\n  query RevealPerson($id: UUID!) {\n    case(id: $id) {\n      id\n      person {\n        id\n        version\n        name\n        romanisedName\n        birth\n        birthEstimated\n        aliases\n        documentNumber\n        phone\n        sex\n        nationalities\n      }\n    }\n  }\n": typeof types.RevealPersonDocument,
    "\n  query CaseSearch($text: ShortText!) {\n    cases(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        reference\n        nationality\n        person {\n          initials\n        }\n        compound {\n          name\n        }\n      }\n    }\n  }\n": typeof types.CaseSearchDocument,
    "\n  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nodes {\n        ...CaseRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n      facets {\n        states {\n          value\n          count\n        }\n        nationalities {\n          value\n          count\n        }\n        dangers {\n          value\n          count\n        }\n        assignees {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query CaseRow($id: UUID!) {\n    case(id: $id) {\n      ...CaseRowParts\n    }\n  }\n": typeof types.CaseRowDocument,
    "\n  query CaseSummary($caseId: UUID!) {\n    tasks(filter: { caseId: $caseId }, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n        dueOn\n        dueAt\n      }\n    }\n    timeline(caseId: $caseId, first: 40) {\n      nodes {\n        id\n        type\n        at\n        event {\n          kind\n          fromState\n          toState\n          reason\n          data\n        }\n      }\n    }\n  }\n": typeof types.CaseSummaryDocument,
    "\n  query CaseViews {\n    savedViews(resource: \"cases\") {\n      id\n      name\n      query\n    }\n  }\n": typeof types.CaseViewsDocument,
    "\n  mutation SaveCaseView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on SavedView {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SaveCaseViewDocument,
    "\n  mutation DeleteCaseView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      __typename\n      ... on DeletedView {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DeleteCaseViewDocument,
    "\n  query OpenTasks($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n      }\n    }\n  }\n": typeof types.OpenTasksDocument,
    "\n  query CaseApprovals($caseId: UUID!) {\n    approvals(caseId: $caseId, first: 20) {\n      nodes {\n        ...ApprovalParts\n      }\n    }\n  }\n": typeof types.CaseApprovalsDocument,
    "\n  mutation RequestClosure($input: RequestClosureInput!) {\n    requestClosure(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RequestClosureDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on Note {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddTaskDocument,
    "\n  query CaseSideConsents($caseId: UUID!) {\n    consents(caseId: $caseId) {\n      caseId\n      consents {\n        purpose\n        given\n        stands\n      }\n    }\n  }\n": typeof types.CaseSideConsentsDocument,
    "\n  query CaseContacts($caseId: UUID!) {\n    contacts(caseId: $caseId) {\n      id\n      channel\n      value\n      whose\n      hours\n      codeWord\n      mayAnswer\n      safe\n    }\n  }\n": typeof types.CaseContactsDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      __typename\n      ... on Contact {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordContactDocument,
    "\n  mutation CorrectPerson($input: CorrectPersonInput!) {\n    correctPerson(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectPersonDocument,
    "\n  mutation DescribeCase($input: DescribeCaseInput!) {\n    describeCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DescribeCaseDocument,
    "\n  query Colleagues($roles: [Role!]) {\n    colleagues(roles: $roles) {\n      id\n      displayName\n      openCases\n      teams {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  query CasePlaces($text: ShortText) {\n    stayPlaces(text: $text) {\n      id\n      name\n      province\n    }\n  }\n": typeof types.CasePlacesDocument,
    "\n  query RegisteredPlaces($text: ShortText) {\n    compounds(filter: { text: $text }, first: 12) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n": typeof types.RegisteredPlacesDocument,
    "\n  mutation RecordIdentification($input: RecordIdentificationInput!) {\n    recordIdentification(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordIdentificationDocument,
    "\n  mutation SetLegalExposure($input: SetLegalExposureInput!) {\n    setLegalExposure(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetLegalExposureDocument,
    "\n  query Identifications($caseId: UUID!) {\n    identifications(caseId: $caseId) {\n      id\n      body\n      bodyName\n      decision\n      basis\n      decidedOn\n      appeal\n      standing\n      recordedAt\n      recordedBy {\n        displayName\n      }\n    }\n  }\n": typeof types.IdentificationsDocument,
    "\n  mutation MoveCase($input: MoveCaseInput!) {\n    moveCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MoveCaseDocument,
    "\n  mutation RegisterPlea($input: RegisterPleaInput!) {\n    registerPlea(input: $input) {\n      __typename\n      ... on RegisteredPlea {\n        id\n        caseId\n        reference\n        case {\n          id\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RegisterPleaDocument,
    "\n  query MatchCandidates(\n    $name: ShortText\n    $birth: PartialDate\n    $nationalities: [Country!]\n    $documentNumber: ShortText\n    $phone: ShortText\n  ) {\n    matchCandidates(\n      name: $name\n      birth: $birth\n      nationalities: $nationalities\n      documentNumber: $documentNumber\n      phone: $phone\n    ) {\n      caseId\n      reference\n      state\n      score\n      reasons\n      reachable\n    }\n  }\n": typeof types.MatchCandidatesDocument,
    "\n  query CaseReaders($caseId: UUID!) {\n    caseReaders(caseId: $caseId) {\n      id\n      name\n      roles\n      readings\n      lastAt\n    }\n  }\n": typeof types.CaseReadersDocument,
    "\n  query CaseVisits($caseId: UUID!, $readerId: UUID, $first: Int, $after: String) {\n    caseVisits(caseId: $caseId, readerId: $readerId, first: $first, after: $after) {\n      nodes {\n        readerId\n        name\n        roles\n        from\n        to\n        readings\n        kinds\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CaseVisitsDocument,
    "\n  mutation RestrictCase($input: RestrictCaseInput!) {\n    restrictCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RestrictCaseDocument,
    "\n  query CaseMembers($caseId: UUID!) {\n    members(caseId: $caseId) {\n      id\n      displayName\n    }\n  }\n": typeof types.CaseMembersDocument,
    "\n  mutation OpenSealed($input: OpenSealedInput!) {\n    openSealed(input: $input) {\n      __typename\n      ... on Case {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.OpenSealedDocument,
    "\n  query CaseTasks($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n        dueOn\n        dueAt\n        version\n        assignedTo {\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.CaseTasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  mutation RescheduleTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RescheduleTaskDocument,
    "\n  query Timeline($caseId: UUID!, $first: Int, $after: String) {\n    timeline(caseId: $caseId, first: $first, after: $after) {\n      nodes {\n        id\n        type\n        at\n        actor {\n          displayName\n        }\n        event {\n          kind\n          fromState\n          toState\n          reason\n          data\n        }\n        note {\n          kind\n          fieldClass\n          text\n        }\n        task {\n          title\n          kind\n          report\n          dueOn\n          dueAt\n          doneAt\n          assignedTo {\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  query Verification($caseId: UUID!) {\n    evidence(caseId: $caseId) {\n      id\n      kind\n      note\n      recordedAt\n      recordedBy {\n        displayName\n      }\n    }\n    pleas(caseId: $caseId) {\n      id\n      receivedAt\n      channel\n      requesterKind\n      requesterName\n      requesterContact\n      message\n      recordedBy {\n        displayName\n      }\n    }\n  }\n": typeof types.VerificationDocument,
    "\n  mutation AddCaseEvidence($input: AddCaseEvidenceInput!) {\n    addCaseEvidence(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddCaseEvidenceDocument,
    "\n  fragment InvalidInputParts on InvalidInput {\n    code\n    message\n    fields {\n      field\n      code\n      message\n    }\n  }\n": typeof types.InvalidInputPartsFragmentDoc,
    "\n  fragment StaleWriteParts on StaleWrite {\n    code\n    message\n    changedAt\n    changedBy\n    currentVersion\n    fields {\n      field\n      theirs\n    }\n  }\n": typeof types.StaleWritePartsFragmentDoc,
    "\n  fragment RefusedParts on Refused {\n    code\n    message\n  }\n": typeof types.RefusedPartsFragmentDoc,
    "\n  mutation AskSubjectAccess($input: AskSubjectAccessInput!) {\n    askSubjectAccess(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AskSubjectAccessDocument,
    "\n  query CaseExportPlan($filter: CaseFilter!) {\n    caseExportPlan(filter: $filter) {\n      cases\n      most\n      columns\n      personal\n    }\n  }\n": typeof types.CaseExportPlanDocument,
    "\n  mutation AskCaseExport($input: AskCaseExportInput!) {\n    askCaseExport(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AskCaseExportDocument,
    "\n  query Home {\n    home {\n      due {\n        today\n        overdue\n        entries {\n          id\n          kind\n          caseId\n          caseReference\n          initials\n          title\n          deadline\n          report\n          item\n          stepTitle\n          dueOn\n          dueAt\n          overdueDays\n        }\n      }\n      stuck {\n        count\n        own\n        entries {\n          caseId\n          caseReference\n          initials\n          state\n          heldBy\n          since\n          own\n        }\n      }\n      drafts {\n        interviewId\n        caseReference\n        initials\n        section\n        savedAt\n      }\n      news {\n        since\n        count\n        entries {\n          id\n          at\n          kind\n          toState\n          caseId\n          caseReference\n          initials\n          actor {\n            displayName\n          }\n        }\n      }\n      byState {\n        value\n        count\n      }\n      byNationality {\n        value\n        count\n      }\n      timeToHome {\n        since\n        all {\n          ...TimeUntilParts\n        }\n        groups {\n          ...TimeUntilParts\n        }\n      }\n      fines {\n        currency\n        amountMinor\n        perDayMinor\n        people\n      }\n      approvals {\n        count\n        entries {\n          ...ApprovalParts\n        }\n        answered {\n          ...ApprovalParts\n        }\n      }\n      glassReviews {\n        ...BreakGlassParts\n      }\n      notices {\n        ...NoticeParts\n      }\n      unassignedPleas {\n        count\n        entries {\n          caseId\n          caseReference\n          initials\n          danger\n          nationality\n          openedAt\n        }\n      }\n      waitingShares {\n        id\n        caseReference\n        initials\n        sharedAt\n        until\n      }\n      administration {\n        users\n        usersWithoutTeam\n        openInvitations\n      }\n      statistics {\n        lastSealedAt\n        periodFrom\n        periodTo\n        releases\n        withdrawn\n      }\n      audit {\n        kind\n        count\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  mutation ChangeUser($input: ChangeUserInput!) {\n    changeUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ChangeUserDocument,
    "\n  query Deadlines {\n    organisation {\n      id\n      version\n      deadlines {\n        kind\n        minutes\n        usualMinutes\n      }\n    }\n  }\n": typeof types.DeadlinesDocument,
    "\n  mutation SetDeadlines($input: SetDeadlinesInput!) {\n    setDeadlines(input: $input) {\n      __typename\n      ... on Organisation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetDeadlinesDocument,
    "\n  query Invitations {\n    invitations {\n      id\n      kind\n      email\n      displayName\n      roles\n      createdAt\n      createdBy\n      expiresAt\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n        expiresAt\n        link\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.InviteUserDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      scopes\n      createdAt\n      createdBy\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": typeof types.ApiTokensDocument,
    "\n  mutation MakeApiToken($input: MakeApiTokenInput!) {\n    makeApiToken(input: $input) {\n      __typename\n      ... on ApiToken {\n        id\n        name\n        expiresAt\n        token\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MakeApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      __typename\n      ... on ApiToken {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      referencePrefix\n      timeZone\n      locale\n      version\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  mutation ConfigureOrganisation($input: ConfigureOrganisationInput!) {\n    configureOrganisation(input: $input) {\n      __typename\n      ... on Organisation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ConfigureOrganisationDocument,
    "\n  mutation RegisterTeam($input: RegisterTeamInput!) {\n    registerTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RegisterTeamDocument,
    "\n  mutation RenameTeam($input: RenameTeamInput!) {\n    renameTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RenameTeamDocument,
    "\n  mutation DisableUser($input: UserActInput!) {\n    disableUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DisableUserDocument,
    "\n  mutation EnableUser($input: UserActInput!) {\n    enableUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EnableUserDocument,
    "\n  mutation EndSessions($input: UserActInput!) {\n    endSessions(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndSessionsDocument,
    "\n  mutation ResetFactors($input: UserActInput!) {\n    resetFactors(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ResetFactorsDocument,
    "\n  mutation UnlinkDirectory($input: UserActInput!) {\n    unlinkDirectory(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.UnlinkDirectoryDocument,
    "\n  mutation ResetPassword($input: UserActInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n        expiresAt\n        link\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  fragment UserParts on User {\n    id\n    displayName\n    email\n    roles\n    teams {\n      id\n      name\n    }\n    missionId\n    missionName\n    placeId\n    placeName\n    administratorAsked\n    disabledAt\n    lastSeenAt\n    openSessions\n    factors {\n      authenticator\n      passkeys\n      recoveryCodes\n    }\n    directoryLinkedAt\n    directoryUsedAt\n    version\n  }\n": typeof types.UserPartsFragmentDoc,
    "\n  query User($id: UUID!) {\n    user(id: $id) {\n      ...UserParts\n    }\n  }\n": typeof types.UserDocument,
    "\n  query UserChoices {\n    registeredTeams {\n      id\n      name\n    }\n    missions {\n      id\n      name\n      city\n    }\n    partnerHouses {\n      place {\n        id\n        name\n      }\n      kind\n    }\n  }\n": typeof types.UserChoicesDocument,
    "\n  query RegisteredTeams {\n    registeredTeams {\n      id\n      name\n      members\n      version\n    }\n  }\n": typeof types.RegisteredTeamsDocument,
    "\n  query FindUsers($text: ShortText) {\n    users(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        displayName\n        email\n      }\n    }\n  }\n": typeof types.FindUsersDocument,
    "\n  query Users($filter: UserFilter, $first: Int, $after: String) {\n    users(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...UserParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.UsersDocument,
    "\n  fragment InterviewParts on Interview {\n    id\n    version\n    caseId\n    caseReference\n    section\n    answers\n    purposes\n    startedAt\n    savedAt\n    signedAt\n    interviewer {\n      id\n      displayName\n    }\n    signedBy {\n      id\n      displayName\n    }\n    compounds {\n      id\n      name\n      province\n    }\n    amendments {\n      id\n      question\n      was\n      becomes\n      reason\n      amendedAt\n      amendedBy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.InterviewPartsFragmentDoc,
    "\n  query Interview($id: UUID!) {\n    interview(id: $id) {\n      ...InterviewParts\n    }\n  }\n": typeof types.InterviewDocument,
    "\n  fragment InterviewSummaryParts on InterviewSummary {\n    id\n    caseId\n    caseReference\n    section\n    asked\n    amended\n    startedAt\n    savedAt\n    signedAt\n    interviewer {\n      id\n      displayName\n    }\n  }\n": typeof types.InterviewSummaryPartsFragmentDoc,
    "\n  query Interviews($caseId: UUID!) {\n    interviews(caseId: $caseId) {\n      ...InterviewSummaryParts\n    }\n    consents(caseId: $caseId) {\n      caseId\n      consents {\n        purpose\n        given\n        stands\n        givenBy\n        recordedAt\n        withdrawnAt\n      }\n    }\n  }\n": typeof types.InterviewsDocument,
    "\n  query MyDrafts {\n    myDrafts {\n      ...InterviewSummaryParts\n    }\n  }\n": typeof types.MyDraftsDocument,
    "\n  mutation StartInterview($input: StartInterviewInput!) {\n    startInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.StartInterviewDocument,
    "\n  mutation SaveInterviewDraft($input: SaveInterviewDraftInput!) {\n    saveInterviewDraft(input: $input) {\n      __typename\n      ... on InterviewDraftSaved {\n        id\n        version\n        notKept {\n          question\n          purpose\n        }\n        problems {\n          question\n          code\n          stay\n          field\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SaveInterviewDraftDocument,
    "\n  mutation SignInterview($input: SignInterviewInput!) {\n    signInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        version\n        signedAt\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SignInterviewDocument,
    "\n  mutation AmendInterview($input: AmendInterviewInput!) {\n    amendInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AmendInterviewDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on CaseConsents {\n        caseId\n        notKept {\n          question\n          purpose\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  fragment StayParts on Stay {\n    id\n    version\n    compound {\n      id\n      name\n      province\n    }\n    place\n    from\n    to\n    cameBy\n    leftBy\n    priceMinor\n    priceCurrency\n    note\n    interviewId\n    recordedAt\n    recordedBy {\n      id\n      displayName\n    }\n  }\n": typeof types.StayPartsFragmentDoc,
    "\n  query Stays($caseId: UUID!) {\n    stays(caseId: $caseId) {\n      ...StayParts\n    }\n  }\n": typeof types.StaysDocument,
    "\n  mutation RecordStay($input: RecordStayInput!) {\n    recordStay(input: $input) {\n      __typename\n      ... on Stay {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordStayDocument,
    "\n  mutation CorrectStay($input: CorrectStayInput!) {\n    correctStay(input: $input) {\n      __typename\n      ... on Stay {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectStayDocument,
    "\n  query StayPlaces($text: ShortText) {\n    stayPlaces(text: $text) {\n      id\n      name\n      province\n    }\n  }\n": typeof types.StayPlacesDocument,
    "\n  query KeyOperations {\n    keyOperations {\n      id\n      act\n      doneAt\n      alone\n      reason\n    }\n  }\n": typeof types.KeyOperationsDocument,
    "\n  mutation AskKeyOperation($input: AskKeyOperationInput!) {\n    askKeyOperation(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AskKeyOperationDocument,
    "\n  fragment CompoundRowParts on Compound {\n    id\n    name\n    aliases\n    country\n    province\n    status\n    statusSince\n    held\n    cameOut\n    version\n  }\n": typeof types.CompoundRowPartsFragmentDoc,
    "\n  query Compound($id: UUID!) {\n    compound(id: $id) {\n      ...CompoundRowParts\n      latitude\n      longitude\n      precision\n      floors\n      armedGroup\n      description\n      operators {\n        id\n        kind\n        name\n        note\n        endedAt\n        version\n      }\n      history {\n        id\n        status\n        happenedOn\n        source\n        note\n        recordedAt\n        recordedBy\n        movedTo {\n          id\n          name\n        }\n      }\n      people {\n        caseId\n        reference\n        initials\n        sex\n        ageBand\n        nationality\n        state\n        outOn\n      }\n    }\n  }\n": typeof types.CompoundDocument,
    "\n  query CompoundMap {\n    compoundMap {\n      id\n      name\n      country\n      province\n      latitude\n      longitude\n      precision\n      status\n      held\n    }\n  }\n": typeof types.CompoundMapDocument,
    "\n  query FindCompounds($text: ShortText) {\n    compounds(filter: { text: $text }, first: 12) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n": typeof types.FindCompoundsDocument,
    "\n  query Compounds($filter: CompoundFilter, $first: Int, $after: String) {\n    compounds(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CompoundRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.CompoundsDocument,
    "\n  mutation CorrectCompound($input: CorrectCompoundInput!) {\n    correctCompound(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectCompoundDocument,
    "\n  mutation AddOperator($input: AddOperatorInput!) {\n    addOperator(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddOperatorDocument,
    "\n  mutation EndOperator($input: EndOperatorInput!) {\n    endOperator(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndOperatorDocument,
    "\n  mutation RegisterCompound($input: RegisterCompoundInput!) {\n    registerCompound(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RegisterCompoundDocument,
    "\n  mutation RecordCompoundStatus($input: RecordCompoundStatusInput!) {\n    recordCompoundStatus(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordCompoundStatusDocument,
    "\n  query IdentityDocuments($caseId: UUID!) {\n    identityDocuments(caseId: $caseId) {\n      id\n      kind\n      country\n      expiresOn\n      place\n      hasNumber\n      recordedAt\n      recordedBy {\n        displayName\n      }\n      version\n    }\n  }\n": typeof types.IdentityDocumentsDocument,
    "\n  query RevealIdentityDocuments($caseId: UUID!) {\n    identityDocuments(caseId: $caseId) {\n      id\n      version\n      number\n      note\n    }\n  }\n": typeof types.RevealIdentityDocumentsDocument,
    "\n  query TravelPapers($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      caseId\n      travelDocuments {\n        id\n        kind\n        appliedOn\n        issuedOn\n        expiresOn\n        mission {\n          name\n        }\n      }\n    }\n  }\n": typeof types.TravelPapersDocument,
    "\n  mutation RecordIdentityDocument($input: RecordIdentityDocumentInput!) {\n    recordIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocument {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordIdentityDocumentDocument,
    "\n  mutation CorrectIdentityDocument($input: CorrectIdentityDocumentInput!) {\n    correctIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocument {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectIdentityDocumentDocument,
    "\n  mutation RemoveIdentityDocument($input: RemoveIdentityDocumentInput!) {\n    removeIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocuments {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RemoveIdentityDocumentDocument,
    "\n  query FindKnownPeople($text: ShortText!) {\n    knownPeople(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n      }\n    }\n  }\n": typeof types.FindKnownPeopleDocument,
    "\n  query KnownPeople($filter: KnownPeopleFilter, $first: Int, $after: String) {\n    knownPeople(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        kind\n        party\n        initials\n        relation\n        roles\n        phoneCount\n        walletCount\n        alsoIn\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n      facets {\n        kinds {\n          value\n          count\n        }\n      }\n    }\n  }\n": typeof types.KnownPeopleDocument,
    "\n  query RevealKnownPeople($ids: [UUID!]!) {\n    knownPeople(filter: { ids: $ids }, first: 100) {\n      nodes {\n        id\n        name\n        aliases\n        phones\n        wallets\n      }\n    }\n  }\n": typeof types.RevealKnownPeopleDocument,
    "\n  query PeopleAround($caseId: UUID!) {\n    peopleAround(caseId: $caseId) {\n      caseId\n      people {\n        id\n        kind\n        party\n        initials\n        relation\n        roles\n        phoneCount\n        walletCount\n        safeToContact\n        recordedAt\n        recordedBy {\n          displayName\n        }\n        version\n        seenElsewhere {\n          caseId\n          reference\n          by\n        }\n      }\n      requesters {\n        pleaId\n        requesterKind\n        channel\n        receivedAt\n      }\n    }\n  }\n": typeof types.PeopleAroundDocument,
    "\n  query RevealPeopleAround($caseId: UUID!) {\n    peopleAround(caseId: $caseId) {\n      people {\n        id\n        version\n        name\n        aliases\n        phones\n        wallets\n        note\n      }\n      requesters {\n        pleaId\n        name\n        contact\n      }\n    }\n  }\n": typeof types.RevealPeopleAroundDocument,
    "\n  mutation RecordPersonAround($input: RecordPersonAroundInput!) {\n    recordPersonAround(input: $input) {\n      __typename\n      ... on PersonAround {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordPersonAroundDocument,
    "\n  mutation CorrectPersonAround($input: CorrectPersonAroundInput!) {\n    correctPersonAround(input: $input) {\n      __typename\n      ... on PersonAround {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectPersonAroundDocument,
    "\n  mutation RemovePersonAround($input: RemovePersonAroundInput!) {\n    removePersonAround(input: $input) {\n      __typename\n      ... on PeopleAround {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RemovePersonAroundDocument,
    "\n  query Holds($after: String) {\n    holds(first: 25, after: $after) {\n      nodes {\n        id\n        reference\n        ground\n        until\n        over\n        setBy {\n          displayName\n        }\n        setAt\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.HoldsDocument,
    "\n  query CaseHolds($caseId: UUID!) {\n    caseHolds(caseId: $caseId) {\n      id\n      reference\n      ground\n      reason\n      until\n      over\n      setBy {\n        displayName\n      }\n      setAt\n    }\n  }\n": typeof types.CaseHoldsDocument,
    "\n  mutation HoldCase($input: HoldCaseInput!) {\n    holdCase(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.HoldCaseDocument,
    "\n  mutation HoldByReference($input: HoldByReferenceInput!) {\n    holdByReference(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.HoldByReferenceDocument,
    "\n  mutation LiftHold($input: LiftHoldInput!) {\n    liftHold(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.LiftHoldDocument,
    "\n  mutation LiftHoldByOfficer($input: LiftHoldInput!) {\n    liftHoldByOfficer(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.LiftHoldByOfficerDocument,
    "\n  query ErasurePlan($reference: ShortText!) {\n    erasurePlan(reference: $reference) {\n      reference\n      state\n      closedAt\n      waits\n      counts {\n        records\n        rosterRows\n        lists\n        files\n        shares\n        tasks\n        people\n      }\n    }\n  }\n": typeof types.ErasurePlanDocument,
    "\n  mutation AskErasure($input: AskErasureInput!) {\n    askErasure(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AskErasureDocument,
    "\n  query Erasures($first: Int, $after: String) {\n    erasures(first: $first, after: $after) {\n      nodes {\n        id\n        reference\n        erasedAt\n        askedBy {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        keys\n        certificate\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ErasuresDocument,
    "\n  query ErasedCase($id: UUID!) {\n    erasedCase(id: $id) {\n      reference\n      erasedAt\n    }\n  }\n": typeof types.ErasedCaseDocument,
    "\n  query RetentionFiles($category: RetentionCategory, $soon: Boolean, $after: String) {\n    retentionFiles(category: $category, soon: $soon, first: 50, after: $after) {\n      nodes {\n        reference\n        caseId\n        category\n        countedFrom\n        dueOn\n        keeps\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.RetentionFilesDocument,
    "\n  query RetentionDryRun($references: [ShortText!]!) {\n    retentionDryRun(references: $references) {\n      goes {\n        reference\n        category\n        dueOn\n      }\n      skipped {\n        reference\n        why\n      }\n      counts {\n        records\n        rosterRows\n        lists\n        files\n        bytes\n        shares\n        tasks\n        people\n      }\n    }\n  }\n": typeof types.RetentionDryRunDocument,
    "\n  mutation AskRetention($input: AskRetentionInput!) {\n    askRetention(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AskRetentionDocument,
    "\n  query RetentionBatches($after: String) {\n    retentionBatches(first: 10, after: $after) {\n      nodes {\n        id\n        approvalId\n        decision\n        askedAt\n        askedBy {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        cases\n        erased\n        waiting\n        done {\n          records\n          files\n          people\n        }\n        left {\n          reference\n          why\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.RetentionBatchesDocument,
    "\n  query RetentionRules {\n    retentionRules {\n      category\n      event\n      months\n      decided\n      basis\n      setBy {\n        displayName\n      }\n      setAt\n      version\n    }\n  }\n": typeof types.RetentionRulesDocument,
    "\n  mutation SetRetentionRule($input: SetRetentionRuleInput!) {\n    setRetentionRule(input: $input) {\n      __typename\n      ... on RetentionRule {\n        category\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetRetentionRuleDocument,
    "\n  mutation BeginRepatriation($input: BeginRepatriationInput!) {\n    beginRepatriation(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.BeginRepatriationDocument,
    "\n  mutation TakeChecklist($input: TakeChecklistInput!) {\n    takeChecklist(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.TakeChecklistDocument,
    "\n  mutation StartItem($input: StartItemInput!) {\n    startItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.StartItemDocument,
    "\n  mutation CompleteItem($input: CompleteItemInput!) {\n    completeItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CompleteItemDocument,
    "\n  mutation ReopenItem($input: ReopenItemInput!) {\n    reopenItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReopenItemDocument,
    "\n  mutation MarkNotNeeded($input: MarkNotNeededInput!) {\n    markNotNeeded(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MarkNotNeededDocument,
    "\n  mutation SetItemMission($input: SetItemMissionInput!) {\n    setItemMission(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetItemMissionDocument,
    "\n  mutation RaiseException($input: RaiseExceptionInput!) {\n    raiseException(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RaiseExceptionDocument,
    "\n  mutation LiftException($input: LiftExceptionInput!) {\n    liftException(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.LiftExceptionDocument,
    "\n  mutation ApplyForTravelDocument($input: ApplyForTravelDocumentInput!) {\n    applyForTravelDocument(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ApplyForTravelDocumentDocument,
    "\n  mutation IssueTravelDocument($input: IssueTravelDocumentInput!) {\n    issueTravelDocument(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.IssueTravelDocumentDocument,
    "\n  mutation AssessOverstay($input: AssessOverstayInput!) {\n    assessOverstay(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AssessOverstayDocument,
    "\n  mutation AskWaiver($input: AskWaiverInput!) {\n    askWaiver(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AskWaiverDocument,
    "\n  mutation SettleFine($input: SettleFineInput!) {\n    settleFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SettleFineDocument,
    "\n  mutation ShareCase($input: ShareCaseInput!) {\n    shareCase(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ShareCaseDocument,
    "\n  mutation EndShare($input: EndShareInput!) {\n    endShare(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndShareDocument,
    "\n  mutation CompleteItems($input: CompleteItemsInput!) {\n    completeItems(input: $input) {\n      __typename\n      ... on CompletedItems {\n        completed\n        notCompleted {\n          caseId\n          reference\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CompleteItemsDocument,
    "\n  mutation ReopenItems($input: ReopenItemsInput!) {\n    reopenItems(input: $input) {\n      __typename\n      ... on CompletedItems {\n        completed\n        notCompleted {\n          caseId\n          reference\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReopenItemsDocument,
    "\n  query RepatriationBoard($group: BoardGrouping!, $filter: BoardFilter) {\n    repatriationBoard(group: $group, filter: $filter) {\n      people\n      overdue\n      held\n      stuck\n      groups {\n        key\n        title\n        people\n        waiting\n        overdue\n        oldestSince\n        mission {\n          ...MissionRefParts\n        }\n      }\n      fines {\n        currency\n        amountMinor\n        perDayMinor\n        people\n      }\n    }\n  }\n": typeof types.RepatriationBoardDocument,
    "\n  query WaitingItems($filter: BoardFilter, $first: Int, $after: String) {\n    waitingItems(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        nationality\n        item\n        title\n        state\n        party\n        since\n        dueOn\n        overdueDays\n        heldBy\n        stuck {\n          ...StuckParts\n        }\n        forecast {\n          homeOn\n          from\n          to\n        }\n        mission {\n          ...MissionRefParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.WaitingItemsDocument,
    "\n  fragment CalendarEntryParts on CalendarEntry {\n    id\n    kind\n    subjectId\n    day\n    at\n    zone\n    from\n    until\n    overdue\n    caseId\n    reference\n    initials\n    nationality\n    item\n    title\n    deadline\n    party\n    since\n    mission {\n      ...MissionRefParts\n    }\n    word\n    fromPlace\n    toPlace\n    number\n    people\n    amountMinor\n    currency\n    movable\n    version\n  }\n": typeof types.CalendarEntryPartsFragmentDoc,
    "\n  query Calendar($from: Day!, $to: Day!, $filter: CalendarFilter) {\n    calendar(from: $from, to: $to, filter: $filter) {\n      today\n      zone\n      completeUntil\n      moreEstimates\n      days {\n        day\n        count\n        overdue\n        kinds {\n          kind\n          count\n          overdue\n        }\n      }\n      overdueCount\n      overdue {\n        ...CalendarEntryParts\n      }\n      entries {\n        ...CalendarEntryParts\n      }\n      closures {\n        day\n        name\n        mission {\n          ...MissionRefParts\n        }\n      }\n    }\n  }\n": typeof types.CalendarDocument,
    "\n  query CalendarDay($day: Day!, $filter: CalendarFilter, $after: String) {\n    calendarDay(day: $day, filter: $filter, after: $after) {\n      nodes {\n        ...CalendarEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CalendarDayDocument,
    "\n  query CalendarOverdue($filter: CalendarFilter, $after: String) {\n    calendarOverdue(filter: $filter, after: $after) {\n      nodes {\n        ...CalendarEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CalendarOverdueDocument,
    "\n  mutation MoveTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n        version\n        dueOn\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MoveTaskDocument,
    "\n  fragment CostParts on Cost {\n    id\n    batchId\n    entry\n    refersTo\n    correction\n    ofFine\n    others\n    kind\n    amountMinor\n    leftMinor\n    currency\n    spentOn\n    payer\n    state\n    note\n    attachmentId\n    recordedBy\n    recordedAt\n    version\n    case {\n      id\n      reference\n    }\n    operation {\n      id\n      reference\n    }\n    movement {\n      id\n      reference\n    }\n    donor {\n      id\n      code\n      name\n    }\n  }\n": typeof types.CostPartsFragmentDoc,
    "\n  query Costs($filter: CostFilter, $first: Int, $after: String) {\n    costs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CostParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CostsDocument,
    "\n  query CostTotals($filter: CostFilter, $by: CostGroup!, $equivalentIn: Currency) {\n    costTotals(filter: $filter, by: $by, equivalentIn: $equivalentIn) {\n      sums {\n        key\n        label\n        currency\n        estimatedMinor\n        committedMinor\n        paidMinor\n        totalMinor\n        lines\n        equivalentMinor\n      }\n      equivalentIn\n      equivalentMinor\n      withoutRate\n    }\n  }\n": typeof types.CostTotalsDocument,
    "\n  query Donors {\n    donors {\n      id\n      code\n      name\n      currency\n      validFrom\n      validTo\n      budgetMinor\n      version\n    }\n  }\n": typeof types.DonorsDocument,
    "\n  query ExchangeRates {\n    exchangeRates {\n      id\n      fromCurrency\n      toCurrency\n      rate\n      validFrom\n      source\n    }\n  }\n": typeof types.ExchangeRatesDocument,
    "\n  mutation RecordCost($input: RecordCostInput!) {\n    recordCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n        costs {\n          id\n          version\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordCostDocument,
    "\n  mutation AdvanceCost($input: AdvanceCostInput!) {\n    advanceCost(input: $input) {\n      __typename\n      ... on Cost {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AdvanceCostDocument,
    "\n  mutation RefundCost($input: RefundCostInput!) {\n    refundCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RefundCostDocument,
    "\n  mutation CorrectCost($input: CorrectCostInput!) {\n    correctCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectCostDocument,
    "\n  mutation RecordDonor($input: RecordDonorInput!) {\n    recordDonor(input: $input) {\n      __typename\n      ... on Donor {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordDonorDocument,
    "\n  mutation CorrectDonor($input: CorrectDonorInput!) {\n    correctDonor(input: $input) {\n      __typename\n      ... on Donor {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectDonorDocument,
    "\n  mutation RecordExchangeRate($input: RecordExchangeRateInput!) {\n    recordExchangeRate(input: $input) {\n      __typename\n      ... on ExchangeRate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordExchangeRateDocument,
    "\n  query CostExportPlan($filter: CostFilter!) {\n    costExportPlan(filter: $filter) {\n      lines\n      cases\n      most\n    }\n  }\n": typeof types.CostExportPlanDocument,
    "\n  mutation AskCostExport($input: AskCostExportInput!) {\n    askCostExport(input: $input) {\n      __typename\n      ... on Approval {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AskCostExportDocument,
    "\n  query CostPeopleOfMovement($id: UUID!) {\n    movement(id: $id) {\n      id\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        state\n      }\n    }\n  }\n": typeof types.CostPeopleOfMovementDocument,
    "\n  query OthersOnBill($movementId: UUID!) {\n    othersOnBill(movementId: $movementId)\n  }\n": typeof types.OthersOnBillDocument,
    "\n  query CostPeopleOfOperation($id: UUID!, $filter: RosterFilter) {\n    roster(rescueOperationId: $id, first: 100, filter: $filter) {\n      nodes {\n        id\n        initials\n        case {\n          id\n          reference\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CostPeopleOfOperationDocument,
    "\n  fragment MissionRefParts on MissionRef {\n    id\n    name\n    city\n    locatedIn\n  }\n": typeof types.MissionRefPartsFragmentDoc,
    "\n  fragment WayHomeParts on WayHome {\n    caseId\n    reference\n    caseState\n    nationality\n    begun\n    begunOn\n    stage\n    covering {\n      here\n      mission {\n        ...MissionRefParts\n      }\n    }\n    plan {\n      template\n      edition\n      nationality\n      country\n      document\n      minor\n      because\n      version\n      proposal {\n        template\n        edition\n        document\n        factsChanged\n      }\n    }\n    forecast {\n      homeOn\n      from\n      to\n      path\n      waitsMostOn\n      heldBy\n    }\n    items {\n      id\n      item\n      title\n      hint\n      needs\n      usual {\n        count\n        lower\n        median\n        upper\n        basis\n      }\n      state\n      party\n      ready\n      since\n      waitingDays\n      dueOn\n      overdueDays\n      doneOn\n      reason\n      note\n      waitsFor\n      heldBy\n      mayBeNotNeeded\n      version\n      mission {\n        ...MissionRefParts\n      }\n    }\n    stuck {\n      ...StuckParts\n    }\n    exceptions {\n      id\n      kind\n      reason\n      raisedAt\n      raisedBy\n      liftedAt\n      version\n    }\n    travelDocuments {\n      id\n      kind\n      number\n      appliedOn\n      issuedOn\n      expiresOn\n      note\n      version\n      mission {\n        ...MissionRefParts\n      }\n    }\n    overstay {\n      id\n      country\n      visaKind\n      enteredOn\n      stayDays\n      legalUntil\n      days\n      amountMinor\n      perDayMinor\n      outstandingMinor\n      waivedMinor\n      paidMinor\n      currency\n      daysWithoutRule\n      problem\n      passedMinor\n      passedOn\n      nextAlert {\n        on\n        amountMinor\n      }\n      onDeparture {\n        on\n        amountMinor\n      }\n      lines {\n        kind\n        from\n        to\n        days\n        perDayMinor\n        amountMinor\n      }\n      waivers {\n        id\n        askedOn\n        askedOf\n        letter\n        decision\n        decidedOn\n        decisionNumber\n        baseMinor\n        share\n        waivedMinor\n        note\n        version\n      }\n      freezes {\n        id\n        from\n        to\n        ground\n        note\n        version\n      }\n      payments {\n        id\n        on\n        amountMinor\n        currency\n        payer\n        donorCode\n      }\n      settledOn\n      settlement\n      version\n    }\n    movements {\n      id\n      reference\n      kind\n      carrier\n      number\n      fromPlace\n      toPlace\n      departsAt\n      departsZone\n      state\n      cancelled\n    }\n    shares {\n      id\n      until\n      sharedAt\n      acknowledgedAt\n      endedAt\n      version\n      mission {\n        ...MissionRefParts\n      }\n      place {\n        id\n        name\n      }\n      expectedOn\n      note\n      arrivedAt\n      leftAt\n    }\n  }\n": typeof types.WayHomePartsFragmentDoc,
    "\n  query WayHome($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      ...WayHomeParts\n    }\n  }\n": typeof types.WayHomeDocument,
    "\n  query ChecklistProposal($caseId: UUID!, $document: DocumentSituation) {\n    checklistProposal(caseId: $caseId, document: $document) {\n      template\n      edition\n      nationality\n      document\n      minor\n      added {\n        item\n        title\n      }\n      noLongerNeeded {\n        item\n        title\n      }\n      neededAgain {\n        item\n        title\n      }\n      changed {\n        item\n        title\n      }\n    }\n  }\n": typeof types.ChecklistProposalDocument,
    "\n  query MissionNames {\n    missions {\n      id\n      name\n      city\n      sendingCountry\n      locatedIn\n    }\n  }\n": typeof types.MissionNamesDocument,
    "\n  query DueSteps($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      caseId\n      items {\n        item\n        title\n        state\n        ready\n        party\n        dueOn\n        heldBy\n      }\n    }\n  }\n": typeof types.DueStepsDocument,
    "\n  query WayHomePipeline {\n    wayHomePipeline {\n      on\n      timeZone\n      stages {\n        stage\n        people\n        held\n        longest\n        days {\n          ...DayQuartilesParts\n        }\n        waits {\n          item\n          title\n          party\n          people\n        }\n      }\n      months {\n        month\n        stage\n        entered\n        left\n      }\n    }\n  }\n": typeof types.WayHomePipelineDocument,
    "\n  query WayHomeSpans {\n    wayHomeSpans {\n      ...TimeUntilParts\n    }\n  }\n": typeof types.WayHomeSpansDocument,
    "\n  query TimeToHome($span: FigureSpan!, $by: FigureGrouping!) {\n    timeToHome(span: $span, by: $by) {\n      since\n      all {\n        ...TimeUntilParts\n      }\n      groups {\n        ...TimeUntilParts\n      }\n    }\n  }\n": typeof types.TimeToHomeDocument,
    "\n  fragment TimeUntilParts on TimeUntil {\n    key\n    people\n    done\n    mission {\n      id\n      name\n    }\n    reached {\n      ...DayQuartilesParts\n    }\n    estimate {\n      ...DayQuartilesParts\n    }\n  }\n": typeof types.TimeUntilPartsFragmentDoc,
    "\n  fragment DayQuartilesParts on DayQuartiles {\n    lower\n    median\n    upper\n  }\n": typeof types.DayQuartilesPartsFragmentDoc,
    "\n  mutation DecideWaiver($input: DecideWaiverInput!) {\n    decideWaiver(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DecideWaiverDocument,
    "\n  mutation PayFine($input: PayFineInput!) {\n    payFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PayFineDocument,
    "\n  mutation FreezeFine($input: FreezeFineInput!) {\n    freezeFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.FreezeFineDocument,
    "\n  mutation EndFreeze($input: EndFreezeInput!) {\n    endFreeze(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndFreezeDocument,
    "\n  query VisaRules {\n    visaRules {\n      id\n      country\n      visaKind\n      stayDays\n      validFrom\n      validTo\n      source\n    }\n  }\n": typeof types.VisaRulesDocument,
    "\n  mutation RecordVisaRule($input: RecordVisaRuleInput!) {\n    recordVisaRule(input: $input) {\n      __typename\n      ... on VisaRule {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordVisaRuleDocument,
    "\n  query TravellingAlong($movementId: UUID!) {\n    travellingAlong(movementId: $movementId) {\n      movementId\n      escorts {\n        id\n        name\n        contact\n        role\n        ticks\n      }\n      companions {\n        id\n        caseId\n        reference\n        name\n        birth\n        relation\n        documentNumber\n        mark\n      }\n      bags {\n        id\n        caseId\n        reference\n        label\n        what\n        handings {\n          id\n          at\n          fromWhom\n          toWhom\n          place\n          recordedBy\n        }\n      }\n    }\n  }\n": typeof types.TravellingAlongDocument,
    "\n  mutation AddEscort($input: AddEscortInput!) {\n    addEscort(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddEscortDocument,
    "\n  mutation AddCompanion($input: AddCompanionInput!) {\n    addCompanion(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddCompanionDocument,
    "\n  mutation RemoveFromJourney($input: RemoveFromJourneyInput!) {\n    removeFromJourney(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RemoveFromJourneyDocument,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddEvidenceDocument,
    "\n  mutation HandEvidence($input: HandEvidenceInput!) {\n    handEvidence(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.HandEvidenceDocument,
    "\n  query CarrierList($movementId: UUID!, $xlsx: Boolean) {\n    carrierList(movementId: $movementId, xlsx: $xlsx) {\n      fileName\n      people\n      text\n      base64\n    }\n  }\n": typeof types.CarrierListDocument,
    "\n  query JourneyMore($id: UUID!) {\n    movement(id: $id) {\n      id\n      version\n      state\n      legs {\n        id\n        position\n        kind\n        carrier\n        number\n        fromPlace\n        toPlace\n        toCountry\n        departsAt\n        departsZone\n        arrivesAt\n        arrivesZone\n        airside\n        connection\n        warnings\n        endedAt\n        endedBy\n        change\n        changeReason\n      }\n      confirmations {\n        id\n        what\n        on\n        knownBy\n        people\n        recordedBy\n        recordedAt\n      }\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        state\n        documentCheck\n        receptionBodyId\n        receptionBody\n        receptionToldOn\n        transits {\n          country\n          hours\n          airside\n          need\n          source\n          answer\n        }\n      }\n    }\n  }\n": typeof types.JourneyMoreDocument,
    "\n  mutation ChangeLegs($input: ChangeLegsInput!) {\n    changeLegs(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ChangeLegsDocument,
    "\n  mutation CancelMovement($input: CancelMovementInput!) {\n    cancelMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CancelMovementDocument,
    "\n  mutation MovePassengers($input: MovePassengersInput!) {\n    movePassengers(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MovePassengersDocument,
    "\n  mutation ChooseReception($input: ChooseReceptionInput!) {\n    chooseReception(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ChooseReceptionDocument,
    "\n  mutation ClearTransit($input: ClearTransitInput!) {\n    clearTransit(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ClearTransitDocument,
    "\n  mutation CorrectHandover($input: CorrectHandoverInput!) {\n    correctHandover(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectHandoverDocument,
    "\n  query Handovers($caseId: UUID!) {\n    handovers(caseId: $caseId) {\n      caseId\n      reference\n      name\n      forms {\n        id\n        movementId\n        movementReference\n        people\n        handedOn\n        way\n        bodyName\n        receivedBy\n        receivedAs\n        place\n        papers\n        belongings\n        condition\n        strokes\n        paperKept\n        why\n        replaces\n        replaced\n        recordedBy\n        recordedAt\n      }\n    }\n  }\n": typeof types.HandoversDocument,
    "\n  fragment ReceptionBodyParts on ReceptionBody {\n    id\n    name\n    kind\n    country\n    city\n    address\n    phone\n    email\n    contact\n    hours\n    offers\n    validFrom\n    validTo\n    source\n    version\n  }\n": typeof types.ReceptionBodyPartsFragmentDoc,
    "\n  query ReceptionBodies($country: Country) {\n    receptionBodies(country: $country) {\n      ...ReceptionBodyParts\n    }\n  }\n": typeof types.ReceptionBodiesDocument,
    "\n  query ReceptionBody($id: UUID!) {\n    receptionBody(id: $id) {\n      ...ReceptionBodyParts\n    }\n  }\n": typeof types.ReceptionBodyDocument,
    "\n  mutation RegisterReceptionBody($input: RegisterReceptionBodyInput!) {\n    registerReceptionBody(input: $input) {\n      __typename\n      ... on ReceptionBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RegisterReceptionBodyDocument,
    "\n  mutation CorrectReceptionBody($input: CorrectReceptionBodyInput!) {\n    correctReceptionBody(input: $input) {\n      __typename\n      ... on ReceptionBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectReceptionBodyDocument,
    "\n  query TransitRules {\n    transitRules {\n      id\n      nationality\n      country\n      airside\n      mostHours\n      need\n      validFrom\n      validTo\n      source\n    }\n  }\n": typeof types.TransitRulesDocument,
    "\n  mutation RecordTransitRule($input: RecordTransitRuleInput!) {\n    recordTransitRule(input: $input) {\n      __typename\n      ... on TransitRule {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordTransitRuleDocument,
    "\n  query FollowUps($caseId: UUID!) {\n    followUps(caseId: $caseId) {\n      caseId\n      lostTwice\n      backInCompound\n      nextCaseId\n      entries {\n        id\n        item\n        outcome\n        on\n        channel\n        spokeWith\n        note\n        nextStep\n        nextOn\n        recordedBy\n        recordedAt\n        replaced\n      }\n    }\n  }\n": typeof types.FollowUpsDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      __typename\n      ... on FollowUps {\n        caseId\n        lostTwice\n        backInCompound\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordFollowUpDocument,
    "\n  query FollowUpCounts {\n    followUpCounts {\n      item\n      nationality\n      outcome\n      people\n    }\n  }\n": typeof types.FollowUpCountsDocument,
    "\n  fragment TravelNeedsParts on TravelNeeds {\n    id\n    reference\n    services\n    language\n    health\n    words\n    more\n    forCarrier\n    toOrder\n    heldBack\n    version\n  }\n": typeof types.TravelNeedsPartsFragmentDoc,
    "\n  query TravelNeeds($movementId: UUID!) {\n    travelNeeds(movementId: $movementId) {\n      ...TravelNeedsParts\n    }\n  }\n": typeof types.TravelNeedsDocument,
    "\n  query NeedsOfCases($caseIds: [UUID!]!) {\n    needsOfCases(caseIds: $caseIds) {\n      ...TravelNeedsParts\n    }\n  }\n": typeof types.NeedsOfCasesDocument,
    "\n  query NeedOrders($movementId: UUID!) {\n    needOrders(movementId: $movementId) {\n      id\n      caseId\n      legId\n      service\n      orderedFrom\n      orderedOn\n      reference\n      recordedBy\n    }\n  }\n": typeof types.NeedOrdersDocument,
    "\n  mutation OrderNeeds($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.OrderNeedsDocument,
    "\n  mutation EndNeedOrder($input: EndNeedOrderInput!) {\n    endNeedOrder(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndNeedOrderDocument,
    "\n  mutation SetTravelNeeds($input: SetTravelNeedsInput!) {\n    setTravelNeeds(input: $input) {\n      __typename\n      ... on TravelNeeds {\n        ...TravelNeedsParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetTravelNeedsDocument,
    "\n  query SafeContacts($caseId: UUID!) {\n    contacts(caseId: $caseId) {\n      id\n      channel\n      value\n      whose\n      hours\n      codeWord\n      mayAnswer\n      safe\n    }\n  }\n": typeof types.SafeContactsDocument,
    "\n  mutation SetSeats($input: SetSeatsInput!) {\n    setSeats(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetSeatsDocument,
    "\n  fragment BoardingTickParts on BoardingTick {\n    id\n    passengerId\n    companionId\n    legId\n    leg\n    mark\n    at\n    by\n  }\n": typeof types.BoardingTickPartsFragmentDoc,
    "\n  query TickList($movementId: UUID!) {\n    tickList(movementId: $movementId) {\n      id\n      reference\n      fromPlace\n      toPlace\n      carrier\n      number\n      departsAt\n      departsZone\n      legs {\n        id\n        position\n        fromPlace\n        toPlace\n        departsAt\n        departsZone\n      }\n      lines {\n        id\n        position\n        seats {\n          legId\n          companionId\n          seat\n        }\n        state\n        open\n        reference\n        initials\n        name\n        romanisedName\n        nationality\n        minor\n        companions {\n          id\n          name\n          relation\n          minor\n        }\n        services\n        language\n        moreNeeds\n      }\n    }\n  }\n": typeof types.TickListDocument,
    "\n  query BoardingTicks($movementId: UUID!) {\n    boardingTicks(movementId: $movementId) {\n      ...BoardingTickParts\n    }\n  }\n": typeof types.BoardingTicksDocument,
    "\n  mutation TickPassenger($input: TickPassengerInput!) {\n    tickPassenger(input: $input) {\n      __typename\n      ... on BoardingTick {\n        ...BoardingTickParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.TickPassengerDocument,
    "\n  query EscortedJourneys {\n    escortedJourneys {\n      id\n      reference\n      fromPlace\n      toPlace\n      carrier\n      number\n      departsAt\n      departsZone\n    }\n  }\n": typeof types.EscortedJourneysDocument,
    "\n  fragment LetterTemplateParts on LetterTemplate {\n    id\n    revision\n    kind\n    language\n    missionId\n    missionName\n    name\n    subject\n    blocks {\n      kind\n      text\n      columns\n    }\n    note\n    state\n    publishedAt\n    version\n  }\n": typeof types.LetterTemplatePartsFragmentDoc,
    "\n  query LetterTemplates($published: Boolean!) {\n    letterTemplates(published: $published) {\n      ...LetterTemplateParts\n    }\n  }\n": typeof types.LetterTemplatesDocument,
    "\n  query LetterTemplate($id: UUID!) {\n    letterTemplate(id: $id) {\n      ...LetterTemplateParts\n    }\n  }\n": typeof types.LetterTemplateDocument,
    "\n  mutation SaveLetterTemplate($input: SaveLetterTemplateInput!) {\n    saveLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SaveLetterTemplateDocument,
    "\n  mutation PublishLetterTemplate($input: LetterTemplateActInput!) {\n    publishLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PublishLetterTemplateDocument,
    "\n  mutation RetireLetterTemplate($input: LetterTemplateActInput!) {\n    retireLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RetireLetterTemplateDocument,
    "\n  query LetterPreview($input: LetterPreviewInput!) {\n    letterPreview(input: $input) {\n      language\n      letterhead\n      recipient\n      dated\n      signatory\n      subject\n      blocks {\n        kind\n        text\n        header\n        rows\n      }\n      people {\n        caseId\n        reference\n      }\n      leftOut {\n        caseId\n        reference\n        reason\n      }\n      journeys {\n        id\n        reference\n        carrier\n        number\n        departsOn\n      }\n      unprintable\n    }\n  }\n": typeof types.LetterPreviewDocument,
    "\n  fragment LetterParts on Letter {\n    id\n    number\n    kind\n    language\n    state\n    templateId\n    recipientKind\n    missionId\n    bodyId\n    receptionBodyId\n    movementId\n    namedKind\n    namedReason\n    recipient\n    subject\n    signatory\n    dated\n    caseCount\n    pages\n    pdfBytes\n    pdfDigest\n    docxBytes\n    docxDigest\n    sentOn\n    sentHow\n    answeredOn\n    voidReason\n    replaces\n    replacedBy\n    madeBy\n    madeAt\n    people {\n      caseId\n      reference\n    }\n    version\n  }\n": typeof types.LetterPartsFragmentDoc,
    "\n  query Letters($filter: LetterFilter, $first: Int, $after: String) {\n    letters(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...LetterParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.LettersDocument,
    "\n  query Letter($id: UUID!) {\n    letter(id: $id) {\n      ...LetterParts\n    }\n  }\n": typeof types.LetterDocument,
    "\n  query LettersOfCase($caseId: UUID!) {\n    lettersOfCase(caseId: $caseId) {\n      letterId\n      number\n      kind\n      dated\n      state\n    }\n  }\n": typeof types.LettersOfCaseDocument,
    "\n  mutation MakeLetter($input: MakeLetterInput!) {\n    makeLetter(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n        number\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MakeLetterDocument,
    "\n  mutation RecordLetterSent($input: RecordLetterSentInput!) {\n    recordLetterSent(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordLetterSentDocument,
    "\n  mutation RecordLetterAnswer($input: RecordLetterAnswerInput!) {\n    recordLetterAnswer(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordLetterAnswerDocument,
    "\n  mutation VoidLetter($input: VoidLetterInput!) {\n    voidLetter(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.VoidLetterDocument,
    "\n  fragment LetterDraftParts on LetterDraft {\n    id\n    version\n    templateId\n    templateName\n    kind\n    people {\n      caseId\n      reference\n    }\n    dropped\n    addressee {\n      kind\n      missionId\n      bodyId\n      receptionBodyId\n      movementId\n      namedKind\n      reason\n    }\n    recipient\n    dated\n    signatory\n    replaces {\n      id\n      number\n      version\n      templateId\n    }\n    savedAt\n    endsAt\n  }\n": typeof types.LetterDraftPartsFragmentDoc,
    "\n  query LetterDrafts {\n    letterDrafts {\n      ...LetterDraftParts\n    }\n  }\n": typeof types.LetterDraftsDocument,
    "\n  query LetterDraft($id: UUID!) {\n    letterDraft(id: $id) {\n      ...LetterDraftParts\n    }\n  }\n": typeof types.LetterDraftDocument,
    "\n  mutation SaveLetterDraft($input: SaveLetterDraftInput!) {\n    saveLetterDraft(input: $input) {\n      __typename\n      ... on LetterDraft {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SaveLetterDraftDocument,
    "\n  mutation ThrowLetterDraftAway($input: ThrowLetterDraftAwayInput!) {\n    throwLetterDraftAway(input: $input) {\n      __typename\n      ... on LetterDraftGone {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ThrowLetterDraftAwayDocument,
    "\n  query WayHomeMap($nationality: Country, $missionId: UUID, $on: Day) {\n    wayHomeMap(nationality: $nationality, missionId: $missionId, on: $on) {\n      on\n      moreLegs\n      compounds {\n        id\n        name\n        country\n        province\n        latitude\n        longitude\n        precision\n        status\n        people\n      }\n      custody {\n        key\n        kind\n        placeId\n        name\n        country\n        province\n        latitude\n        longitude\n        precision\n        places\n        people\n        alerted\n        nextReviewOn\n        beds\n        free\n      }\n      missions {\n        id\n        name\n        sendingCountry\n        locatedIn\n        city\n        latitude\n        longitude\n        people\n      }\n      crossings {\n        crossingId\n        name\n        otherNames\n        country\n        otherCountry\n        province\n        kind\n        state\n        hours\n        latitude\n        longitude\n        validFrom\n        checkedOn\n        people\n      }\n      routes {\n        key\n        fromPlace\n        toPlace\n        from {\n          name\n          latitude\n          longitude\n        }\n        to {\n          name\n          latitude\n          longitude\n        }\n        kind\n        state\n        people\n        journeys {\n          id\n          reference\n          departsAt\n          people\n        }\n      }\n    }\n  }\n": typeof types.WayHomeMapDocument,
    "\n  fragment BorderCrossingParts on BorderCrossing {\n    id\n    crossingId\n    name\n    otherNames\n    country\n    otherCountry\n    province\n    kind\n    state\n    hours\n    latitude\n    longitude\n    validFrom\n    validTo\n    source\n    checkedOn\n    checkedBy\n    recordedAt\n    recordedBy\n    past\n    version\n  }\n": typeof types.BorderCrossingPartsFragmentDoc,
    "\n  query BorderCrossings {\n    borderCrossings {\n      ...BorderCrossingParts\n    }\n  }\n": typeof types.BorderCrossingsDocument,
    "\n  mutation RecordBorderCrossing($input: RecordBorderCrossingInput!) {\n    recordBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordBorderCrossingDocument,
    "\n  mutation EndBorderCrossing($input: EndBorderCrossingInput!) {\n    endBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndBorderCrossingDocument,
    "\n  mutation CheckBorderCrossing($input: CheckBorderCrossingInput!) {\n    checkBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CheckBorderCrossingDocument,
    "\n  query MeetingSheet($id: UUID!) {\n    mission(id: $id) {\n      id\n      name\n    }\n    meetingSheet(missionId: $id) {\n      on\n      people\n      overdue\n      cut\n      lines {\n        id\n        caseId\n        reference\n        nationality\n        name\n        romanisedName\n        birth\n        documentNumber\n        item\n        title\n        since\n        dueOn\n        overdueDays\n        letter\n        letterSentOn\n      }\n    }\n  }\n": typeof types.MeetingSheetDocument,
    "\n  query MissionDirectory($missionId: UUID!) {\n    missionDirectory(missionId: $missionId) {\n      missionId\n      yearsWithout\n      contacts {\n        id\n        name\n        position\n        purposes\n        phone\n        mobile\n        email\n        languages\n        hours\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      requirements {\n        id\n        act\n        paper\n        copies\n        detail\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      fees {\n        id\n        kind\n        amountMinor\n        currency\n        note\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      holidays {\n        id\n        day\n        name\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n    }\n  }\n": typeof types.MissionDirectoryDocument,
    "\n  query MissionUsual($missionId: UUID!) {\n    missionUsual(missionId: $missionId) {\n      period\n      item\n      cases\n      lower\n      median\n      upper\n    }\n  }\n": typeof types.MissionUsualDocument,
    "\n  query MissionsToCheck {\n    missionsToCheck {\n      kind\n      rowId\n      missionId\n      missionName\n      about\n      source\n      version\n    }\n  }\n": typeof types.MissionsToCheckDocument,
    "\n  query WhoCovers($nationality: Country!, $country: Country, $on: Day) {\n    whoCovers(nationality: $nationality, country: $country, on: $on) {\n      nationality\n      country\n      on\n      missions {\n        there\n        source\n        checkedOn\n        mission {\n          id\n          name\n          city\n          locatedIn\n        }\n      }\n      elsewhere {\n        id\n        name\n        city\n        locatedIn\n        actsIn\n      }\n    }\n  }\n": typeof types.WhoCoversDocument,
    "\n  mutation RecordMissionContact($input: RecordMissionContactInput!) {\n    recordMissionContact(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordMissionContactDocument,
    "\n  mutation RecordMissionRequirement($input: RecordMissionRequirementInput!) {\n    recordMissionRequirement(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordMissionRequirementDocument,
    "\n  mutation RecordMissionFee($input: RecordMissionFeeInput!) {\n    recordMissionFee(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordMissionFeeDocument,
    "\n  mutation RecordMissionHolidays($input: RecordMissionHolidaysInput!) {\n    recordMissionHolidays(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordMissionHolidaysDocument,
    "\n  mutation EndMissionRow($input: EndMissionRowInput!) {\n    endMissionRow(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndMissionRowDocument,
    "\n  mutation CheckMissionRow($input: CheckMissionRowInput!) {\n    checkMissionRow(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CheckMissionRowDocument,
    "\n  fragment MissionParts on Mission {\n    id\n    name\n    sendingCountry\n    locatedIn\n    city\n    address\n    phone\n    email\n    weekend\n    zone\n    opening\n    holidays\n    note\n    source\n    checkedOn\n    earlierSources {\n      source\n      checkedOn\n      checkedBy\n      until\n    }\n    version\n    coverage {\n      id\n      nationality\n      country\n      validFrom\n      validTo\n      source\n      checkedOn\n      version\n    }\n  }\n": typeof types.MissionPartsFragmentDoc,
    "\n  query Missions {\n    missions {\n      ...MissionParts\n    }\n  }\n": typeof types.MissionsDocument,
    "\n  query Mission($id: UUID!) {\n    mission(id: $id) {\n      ...MissionParts\n    }\n  }\n": typeof types.MissionDocument,
    "\n  query FineRules {\n    fineRules {\n      id\n      country\n      visaKind\n      perDayMinor\n      capMinor\n      freeDays\n      warnEveryMinor\n      currency\n      validFrom\n      validTo\n      source\n    }\n  }\n": typeof types.FineRulesDocument,
    "\n  mutation RegisterMission($input: RegisterMissionInput!) {\n    registerMission(input: $input) {\n      __typename\n      ... on Mission {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RegisterMissionDocument,
    "\n  mutation CorrectMission($input: CorrectMissionInput!) {\n    correctMission(input: $input) {\n      __typename\n      ... on Mission {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectMissionDocument,
    "\n  mutation RecordCoverage($input: RecordCoverageInput!) {\n    recordCoverage(input: $input) {\n      __typename\n      ... on MissionCoverage {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordCoverageDocument,
    "\n  mutation RecordFineRule($input: RecordFineRuleInput!) {\n    recordFineRule(input: $input) {\n      __typename\n      ... on FineRule {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordFineRuleDocument,
    "\n  query PreviewMissionList($list: MissionListInput!) {\n    previewMissionList(list: $list) {\n      __typename\n      ... on MissionListPreview {\n        headerRow\n        seen\n        columns {\n          column\n          header\n          field\n          confidence\n          samples\n        }\n        counts {\n          outcome\n          rows\n        }\n        rows {\n          line\n          outcome\n          kind\n          mission\n          about\n          validFrom\n          validTo\n          source\n          cells {\n            field\n            text\n            was\n          }\n          problems {\n            field\n            code\n            message\n          }\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PreviewMissionListDocument,
    "\n  query MissionImports {\n    missionImports {\n      id\n      fileName\n      importedAt\n      importedBy\n      made\n      ended\n      undoneAt\n      undoneBy\n      mayUndo\n      version\n    }\n  }\n": typeof types.MissionImportsDocument,
    "\n  mutation TakeMissionList($input: TakeMissionListInput!) {\n    takeMissionList(input: $input) {\n      __typename\n      ... on MissionImport {\n        id\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.TakeMissionListDocument,
    "\n  mutation UndoMissionList($input: UndoMissionListInput!) {\n    undoMissionList(input: $input) {\n      __typename\n      ... on MissionImport {\n        id\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.UndoMissionListDocument,
    "\n  fragment MovementParts on Movement {\n    id\n    reference\n    kind\n    carrier\n    number\n    fromPlace\n    toPlace\n    toCountry\n    departsAt\n    departsZone\n    arrivesAt\n    arrivesZone\n    escort\n    state\n    people\n    version\n  }\n": typeof types.MovementPartsFragmentDoc,
    "\n  fragment StuckParts on StuckOnTheWay {\n    movementId\n    journey\n    why\n    mark\n    markedAt\n    leg\n    place\n    toPlace\n    departsAt\n    departsZone\n  }\n": typeof types.StuckPartsFragmentDoc,
    "\n  query Movements($filter: MovementFilter, $first: Int, $after: String) {\n    movements(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...MovementParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.MovementsDocument,
    "\n  query Movement($id: UUID!) {\n    movement(id: $id) {\n      ...MovementParts\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        nationality\n        sex\n        state\n        seats {\n          legId\n          companionId\n          seat\n        }\n        handedOver\n        mark\n        companionIds\n        stuck {\n          ...StuckParts\n        }\n      }\n    }\n  }\n": typeof types.MovementDocument,
    "\n  query Manifest($id: UUID!) {\n    movement(id: $id) {\n      id\n      passengers {\n        id\n        caseId\n        name\n        romanisedName\n        birth\n        travelDocument\n      }\n    }\n  }\n": typeof types.ManifestDocument,
    "\n  mutation BookMovement($input: BookMovementInput!) {\n    bookMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.BookMovementDocument,
    "\n  mutation AddPassengers($input: AddPassengersInput!) {\n    addPassengers(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddPassengersDocument,
    "\n  mutation RemovePassenger($input: RemovePassengerInput!) {\n    removePassenger(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RemovePassengerDocument,
    "\n  mutation DepartMovement($input: DepartMovementInput!) {\n    departMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DepartMovementDocument,
    "\n  mutation ArriveMovement($input: ArriveMovementInput!) {\n    arriveMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ArriveMovementDocument,
    "\n  mutation RecordHandover($input: RecordHandoverInput!) {\n    recordHandover(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordHandoverDocument,
    "\n  query SharedCases($first: Int, $after: String) {\n    sharedCases(first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        name\n        romanisedName\n        birth\n        sex\n        nationalities\n        documentNumber\n        until\n        sharedAt\n        acknowledgedAt\n        version\n        items {\n          item\n          title\n          state\n          open\n          since\n          dueOn\n          doneOn\n          note\n          proposal {\n            id\n            toState\n            on\n            note\n            document {\n              kind\n              number\n              expiresOn\n            }\n            state\n            reason\n            version\n          }\n          version\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.SharedCasesDocument,
    "\n  mutation AcknowledgeShare($input: AcknowledgeShareInput!) {\n    acknowledgeShare(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AcknowledgeShareDocument,
    "\n  mutation UpdateOwnItem($input: UpdateOwnItemInput!) {\n    updateOwnItem(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.UpdateOwnItemDocument,
    "\n  query OwnHouse {\n    ownHouse {\n      id\n      name\n      kind\n      zone\n      atOnce\n      beds {\n        bed\n        beds\n        taken\n        others\n        free\n      }\n      version\n    }\n  }\n": typeof types.OwnHouseDocument,
    "\n  query ShelteredPeople($first: Int, $after: String) {\n    shelteredPeople(first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        name\n        romanisedName\n        birth\n        sex\n        nationalities\n        languages\n        note\n        expectedOn\n        until\n        sharedAt\n        acknowledgedAt\n        version\n        spells {\n          from\n          to\n        }\n        reports {\n          id\n          kind\n          code\n          at\n          urgent\n          words\n          state\n          reply\n          version\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ShelteredPeopleDocument,
    "\n  mutation AcknowledgeHouseShare($input: AcknowledgeShareInput!) {\n    acknowledgeHouseShare(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AcknowledgeHouseShareDocument,
    "\n  mutation ReportFromHouse($input: ReportFromHouseInput!) {\n    reportFromHouse(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReportFromHouseDocument,
    "\n  mutation WithdrawHouseReport($input: WithdrawHouseReportInput!) {\n    withdrawHouseReport(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WithdrawHouseReportDocument,
    "\n  mutation KeepHouseBeds($input: KeepHouseBedsInput!) {\n    keepHouseBeds(input: $input) {\n      __typename\n      ... on OwnHouse {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.KeepHouseBedsDocument,
    "\n  mutation ShareWithHouse($input: ShareWithHouseInput!) {\n    shareWithHouse(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ShareWithHouseDocument,
    "\n  query HouseReports($caseId: UUID!) {\n    houseReports(caseId: $caseId) {\n      id\n      caseId\n      reference\n      place {\n        id\n        name\n      }\n      kind\n      code\n      at\n      zone\n      on\n      recordedOn\n      bed\n      beds\n      urgent\n      words\n      state\n      reply\n      reportedBy\n      reportedAt\n      decidedBy\n      decidedAt\n      changed\n      version\n    }\n  }\n": typeof types.HouseReportsDocument,
    "\n  query WaitingHouseReports {\n    waitingHouseReports {\n      count\n      entries {\n        id\n        caseId\n        reference\n        initials\n        place {\n          id\n          name\n        }\n        code\n        urgent\n        state\n        reportedAt\n      }\n      unconfirmed {\n        id\n        caseId\n        reference\n        initials\n        place {\n          id\n          name\n        }\n        expectedOn\n      }\n    }\n  }\n": typeof types.WaitingHouseReportsDocument,
    "\n  mutation AcceptHouseReport($input: AcceptHouseReportInput!) {\n    acceptHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AcceptHouseReportDocument,
    "\n  mutation DeclineHouseReport($input: DeclineHouseReportInput!) {\n    declineHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DeclineHouseReportDocument,
    "\n  mutation AnswerHouseReport($input: AnswerHouseReportInput!) {\n    answerHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AnswerHouseReportDocument,
    "\n  query PartnerHouses {\n    partnerHouses {\n      place {\n        id\n        name\n      }\n      kind\n      accounts\n      atOnce\n      version\n    }\n  }\n": typeof types.PartnerHousesDocument,
    "\n  mutation SetHouseUpdates($input: SetHouseUpdatesInput!) {\n    setHouseUpdates(input: $input) {\n      __typename\n      ... on PartnerHouse {\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetHouseUpdatesDocument,
    "\n  query NewShares {\n    newShares\n  }\n": typeof types.NewSharesDocument,
    "\n  fragment ItemProposalParts on ItemProposal {\n    id\n    caseId\n    reference\n    initials\n    item\n    title\n    mission {\n      id\n      name\n    }\n    toState\n    on\n    note\n    document {\n      kind\n      number\n      expiresOn\n    }\n    state\n    proposedBy\n    proposedAt\n    decidedBy\n    decidedAt\n    changed\n    reason\n    stale\n    itemState\n    itemOn\n    itemNote\n    itemVersion\n    version\n  }\n": typeof types.ItemProposalPartsFragmentDoc,
    "\n  query ItemProposals($caseId: UUID!) {\n    itemProposals(caseId: $caseId) {\n      ...ItemProposalParts\n    }\n  }\n": typeof types.ItemProposalsDocument,
    "\n  query WaitingProposals {\n    waitingProposals {\n      count\n      entries {\n        id\n        caseId\n        reference\n        initials\n        item\n        title\n        mission {\n          id\n          name\n        }\n        toState\n        proposedAt\n        stale\n      }\n    }\n  }\n": typeof types.WaitingProposalsDocument,
    "\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      __typename\n      ... on ItemProposal {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AcceptProposalDocument,
    "\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      __typename\n      ... on ItemProposal {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DeclineProposalDocument,
    "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WithdrawProposalDocument,
    "\n  query PartnerOffices {\n    partnerOffices {\n      mission {\n        id\n        name\n        city\n        locatedIn\n      }\n      accounts\n      atOnce\n      version\n    }\n  }\n": typeof types.PartnerOfficesDocument,
    "\n  mutation SetPartnerUpdates($input: SetPartnerUpdatesInput!) {\n    setPartnerUpdates(input: $input) {\n      __typename\n      ... on PartnerOffice {\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetPartnerUpdatesDocument,
    "\n  fragment ChecklistTemplateParts on ChecklistTemplate {\n    id\n    lineId\n    edition\n    name\n    nationality\n    country\n    document\n    minor\n    source\n    createdAt\n    createdBy\n    endedAt\n    version\n    own {\n      code\n      party\n      days\n      needs\n      before\n      mayBeNotNeeded\n      title {\n        en\n        km\n      }\n      hint {\n        en\n        km\n      }\n    }\n    changes {\n      item\n      needs\n      party\n      days\n      notNeeded\n      hint {\n        en\n        km\n      }\n    }\n  }\n": typeof types.ChecklistTemplatePartsFragmentDoc,
    "\n  query ChecklistTemplates {\n    checklistTemplates {\n      ...ChecklistTemplateParts\n    }\n  }\n": typeof types.ChecklistTemplatesDocument,
    "\n  query ChecklistPreview($who: SituationInput!) {\n    checklistPreview(who: $who) {\n      because\n      template {\n        id\n        name\n        edition\n      }\n      steps {\n        item\n        title\n        party\n        hint\n        notNeeded\n        needs {\n          item\n          title\n        }\n        usual {\n          count\n          lower\n          median\n          upper\n          basis\n        }\n      }\n    }\n  }\n": typeof types.ChecklistPreviewDocument,
    "\n  mutation SaveChecklistTemplate($input: SaveChecklistTemplateInput!) {\n    saveChecklistTemplate(input: $input) {\n      __typename\n      ... on ChecklistTemplate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SaveChecklistTemplateDocument,
    "\n  mutation EndChecklistTemplate($input: EndChecklistTemplateInput!) {\n    endChecklistTemplate(input: $input) {\n      __typename\n      ... on ChecklistTemplate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EndChecklistTemplateDocument,
    "\n  fragment TeamParts on OperationTeam {\n    id\n    active\n    members {\n      role\n      phone\n      self\n      user {\n        id\n        displayName\n      }\n    }\n    checkIns {\n      id\n      dueAt\n      state\n      answeredAt\n      user {\n        id\n        displayName\n      }\n      answeredBy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.TeamPartsFragmentDoc,
    "\n  query OperationTeam($id: UUID!) {\n    operationTeam(rescueOperationId: $id) {\n      ...TeamParts\n    }\n  }\n": typeof types.OperationTeamDocument,
    "\n  mutation SetMemberPhone($input: SetMemberPhoneInput!) {\n    setMemberPhone(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetMemberPhoneDocument,
    "\n  mutation PlanCheckIns($input: PlanCheckInsInput!) {\n    planCheckIns(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PlanCheckInsDocument,
    "\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CheckInDocument,
    "\n  mutation StandDownCheckIns($input: StandDownInput!) {\n    standDownCheckIns(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.StandDownCheckInsDocument,
    "\n  query OperationDesk {\n    operationDesk {\n      alarms {\n        kind\n        since\n        level\n        lapsed\n        differs\n        operation {\n          id\n          reference\n        }\n        user {\n          id\n          displayName\n        }\n      }\n      tasks {\n        ...OperationTaskParts\n      }\n    }\n  }\n": typeof types.OperationDeskDocument,
    "\n  fragment OperationTaskParts on OperationTask {\n    id\n    title\n    dueOn\n    doneAt\n    version\n    operation {\n      id\n      reference\n    }\n    assignedTo {\n      id\n      displayName\n    }\n    doneBy {\n      id\n      displayName\n    }\n  }\n": typeof types.OperationTaskPartsFragmentDoc,
    "\n  mutation CompleteOperationTask($input: CompleteOperationTaskInput!) {\n    completeOperationTask(input: $input) {\n      __typename\n      ... on OperationTask {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CompleteOperationTaskDocument,
    "\n  query RiskAssessments($id: UUID!) {\n    riskAssessments(rescueOperationId: $id) {\n      id\n      number\n      level\n      abort\n      medical\n      escape\n      writtenAt\n      decision\n      decidedAt\n      decisionNote\n      version\n      mayDecide\n      threats {\n        threat\n        likelihood\n        severity\n        level\n        mitigation\n      }\n      writtenBy {\n        id\n        displayName\n      }\n      decidedBy {\n        id\n        displayName\n      }\n      lapsedAt\n      lapsedBy {\n        id\n        displayName\n      }\n      approvedBefore {\n        id\n        displayName\n      }\n      approvedPlan {\n        approvedAt\n        approvedBy {\n          id\n          displayName\n        }\n        kind\n        plannedOn\n        compound {\n          id\n          name\n        }\n        place\n        expectedCount\n        plan\n        differs\n      }\n    }\n  }\n": typeof types.RiskAssessmentsDocument,
    "\n  mutation WriteRiskAssessment($input: WriteRiskAssessmentInput!) {\n    writeRiskAssessment(input: $input) {\n      __typename\n      ... on RiskAssessment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WriteRiskAssessmentDocument,
    "\n  mutation DecideRiskAssessment($input: DecideRiskAssessmentInput!) {\n    decideRiskAssessment(input: $input) {\n      __typename\n      ... on RiskAssessment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DecideRiskAssessmentDocument,
    "\n  query MeetingPoints($id: UUID!) {\n    meetingPoints(rescueOperationId: $id) {\n      id\n      access\n      points {\n        id\n        kind\n        meetAt\n      }\n    }\n  }\n": typeof types.MeetingPointsDocument,
    "\n  mutation OpenMeetingPoints($input: OpenMeetingPointsInput!) {\n    openMeetingPoints(input: $input) {\n      __typename\n      ... on OpenedMeetingPoints {\n        id\n        points {\n          id\n          kind\n          meetAt\n          place\n          version\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.OpenMeetingPointsDocument,
    "\n  mutation AddMeetingPoint($input: AddMeetingPointInput!) {\n    addMeetingPoint(input: $input) {\n      __typename\n      ... on MeetingPoints {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddMeetingPointDocument,
    "\n  mutation RemoveMeetingPoint($input: RemoveMeetingPointInput!) {\n    removeMeetingPoint(input: $input) {\n      __typename\n      ... on MeetingPoints {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RemoveMeetingPointDocument,
    "\n  query AfterAction($id: UUID!) {\n    afterAction(rescueOperationId: $id) {\n      id\n      mayWrite\n      even\n      open {\n        position\n        gap\n      }\n      numbers {\n        ...ReportNumberParts\n      }\n      hours {\n        from\n        cameOut\n        others\n      }\n      events {\n        at\n        kind\n        who\n      }\n      reports {\n        id\n        number\n        happened\n        injuries\n        stayedBehind\n        wentWrong\n        better\n        writtenAt\n        numbers {\n          ...ReportNumberParts\n        }\n        writtenBy {\n          id\n          displayName\n        }\n      }\n      tasks {\n        ...OperationTaskParts\n      }\n    }\n  }\n": typeof types.AfterActionDocument,
    "\n  fragment ReportNumberParts on ReportNumbers {\n    expected\n    unexpected\n    found\n    refused\n    movedBefore\n    absent\n    cameUnexpected\n    sum\n    minors\n    medicalUrgent\n    withCase\n  }\n": typeof types.ReportNumberPartsFragmentDoc,
    "\n  mutation WriteReport($input: WriteReportInput!) {\n    writeReport(input: $input) {\n      __typename\n      ... on AfterAction {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WriteReportDocument,
    "\n  mutation ChangeOperation($input: ChangeOperationInput!) {\n    changeOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ChangeOperationDocument,
    "\n  query Custody($caseId: UUID!) {\n    custody(caseId: $caseId) {\n      caseId\n      mayChange\n      spells {\n        id\n        kind\n        place\n        placeId\n        bed\n        from\n        to\n        reason\n        legalBasis\n        hearingOn\n        note\n        reviewOn\n        alerts\n        version\n        takenBack\n        changes {\n          id\n          kind\n          why\n          reasonBefore\n          legalBasisBefore\n          recordedAt\n          recordedBy {\n            id\n            displayName\n          }\n        }\n        reviews {\n          id\n          reviewedOn\n          stillRight\n          seen\n          seenBy\n          access\n          food\n          medical\n          familyContact\n          minorsApart\n          illTreatment\n          medicalUrgent\n          note\n          nextOn\n          recordedBy {\n            id\n            displayName\n          }\n        }\n        operation {\n          id\n          reference\n        }\n        recordedBy {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.CustodyDocument,
    "\n  mutation ChangeCustody($input: ChangeCustodyInput!) {\n    changeCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ChangeCustodyDocument,
    "\n  mutation ReviewCustody($input: ReviewCustodyInput!) {\n    reviewCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReviewCustodyDocument,
    "\n  query HeldPeople($filter: HeldFilter, $first: Int, $offset: Int) {\n    heldPeople(filter: $filter, first: $first, offset: $offset) {\n      total\n      held\n      alerted\n      counts {\n        kind\n        people\n      }\n      people {\n        caseId\n        reference\n        initials\n        kind\n        since\n        days\n        reviewOn\n        hearingOn\n        alerts\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.HeldPeopleDocument,
    "\n  query OperationWhereabouts($id: UUID!) {\n    operationWhereabouts(rescueOperationId: $id) {\n      id\n      others\n      places {\n        kind\n        people\n        alerted\n        place {\n          id\n          name\n        }\n      }\n      people {\n        caseId\n        reference\n        initials\n        gone\n        kind\n        since\n        spellId\n        spellVersion\n        alerts\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OperationWhereaboutsDocument,
    "\n  query PlacingPreview($input: PlacingPreviewInput!) {\n    placingPreview(input: $input) {\n      __typename\n      ... on Placing {\n        placed\n        people {\n          caseId\n          answer\n          bed\n          concerns\n        }\n      }\n      ...InvalidInputParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PlacingPreviewDocument,
    "\n  mutation PlacePeople($input: PlacePeopleInput!) {\n    placePeople(input: $input) {\n      __typename\n      ... on Placing {\n        placed\n        people {\n          caseId\n          answer\n          bed\n          concerns\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PlacePeopleDocument,
    "\n  query RecentPlacings($id: UUID!) {\n    recentPlacings(rescueOperationId: $id) {\n      id\n      people\n      recordedAt\n      until\n      place {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecentPlacingsDocument,
    "\n  mutation TakeBackPlacing($input: TakeBackPlacingInput!) {\n    takeBackPlacing(input: $input) {\n      __typename\n      ... on PlacingTakenBack {\n        takenBack\n        kept\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.TakeBackPlacingDocument,
    "\n  mutation CorrectCustody($input: CorrectCustodyInput!) {\n    correctCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectCustodyDocument,
    "\n  fragment CustodyPlaceParts on CustodyPlace {\n    id\n    kind\n    name\n    country\n    province\n    latitude\n    longitude\n    phone\n    answers\n    visits\n    lawyerAccess\n    missionAccess\n    ngoAccess\n    dangers\n    closedOn\n    people\n    version\n    beds {\n      bed\n      beds\n      taken\n      free\n    }\n  }\n": typeof types.CustodyPlacePartsFragmentDoc,
    "\n  query CustodyPlaces($closed: Boolean) {\n    custodyPlaces(closed: $closed) {\n      expected\n      places {\n        ...CustodyPlaceParts\n      }\n    }\n  }\n": typeof types.CustodyPlacesDocument,
    "\n  query CustodyPlace($id: UUID!) {\n    custodyPlace(id: $id) {\n      others\n      place {\n        ...CustodyPlaceParts\n      }\n      people {\n        caseId\n        reference\n        initials\n        from\n        bed\n        reviewOn\n      }\n    }\n  }\n": typeof types.CustodyPlaceDocument,
    "\n  mutation RegisterCustodyPlace($input: RegisterCustodyPlaceInput!) {\n    registerCustodyPlace(input: $input) {\n      __typename\n      ... on CustodyPlace {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RegisterCustodyPlaceDocument,
    "\n  mutation CorrectCustodyPlace($input: CorrectCustodyPlaceInput!) {\n    correctCustodyPlace(input: $input) {\n      __typename\n      ... on CustodyPlace {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectCustodyPlaceDocument,
    "\n  mutation OpenCustodyPlaceAddress($input: OpenCustodyPlaceAddressInput!) {\n    openCustodyPlaceAddress(input: $input) {\n      __typename\n      ... on CustodyPlaceAddress {\n        placeId\n        address\n        recordedAt\n        recordedBy {\n          id\n          displayName\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.OpenCustodyPlaceAddressDocument,
    "\n  query RosterImport($id: UUID!) {\n    rosterImport(id: $id) {\n      id\n      rescueOperationId\n      fileName\n      receivedOn\n      confirmedAt\n      version\n      sheets {\n        name\n        rows\n        columns\n      }\n      mapping {\n        sheet\n        headerRow\n        columns {\n          field\n        }\n      }\n    }\n  }\n": typeof types.RosterImportDocument,
    "\n  query PreviewRoster($id: UUID!, $mapping: ListMappingInput, $from: Int, $first: Int, $doubtful: Boolean) {\n    previewRoster(importId: $id, mapping: $mapping, from: $from, first: $first, doubtful: $doubtful) {\n      people\n      statedTotal\n      mapping {\n        sheet\n        headerRow\n        columns {\n          column\n          header\n          field\n          confidence\n          samples\n        }\n      }\n      doubtCounts {\n        code\n        unread\n        rows\n      }\n      skipped {\n        gridRow\n        code\n        text\n      }\n      rows {\n        gridRow\n        position\n        name\n        romanisedName\n        sex\n        nationality\n        birth\n        birthEstimated\n        documentNumber\n        phone\n        room\n        doubts {\n          field\n          code\n          raw\n          options\n          unread\n        }\n      }\n    }\n  }\n": typeof types.PreviewRosterDocument,
    "\n  mutation ConfirmMapping($input: ConfirmMappingInput!) {\n    confirmMapping(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ConfirmMappingDocument,
    "\n  mutation BeginOperation($input: BeginOperationInput!) {\n    beginOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.BeginOperationDocument,
    "\n  mutation FinishOperation($input: FinishOperationInput!) {\n    finishOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.FinishOperationDocument,
    "\n  mutation CancelOperation($input: CancelOperationInput!) {\n    cancelOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CancelOperationDocument,
    "\n  fragment OperationRowParts on Operation {\n    id\n    reference\n    kind\n    state\n    place\n    plannedOn\n    happenedOn\n    expectedCount\n    version\n    acts\n    risk\n    riskLevel\n    needsRisk\n    mine\n    reports\n    clashes {\n      user {\n        id\n        displayName\n      }\n      operationId\n      reference\n    }\n    compound {\n      id\n      name\n      province\n    }\n    team {\n      id\n      name\n    }\n    members {\n      role\n      user {\n        id\n        displayName\n      }\n    }\n    counts {\n      total\n      setAside\n      expected\n      found\n      refused\n      movedBefore\n      absent\n      unexpected\n      cameOut\n      undecided\n      doubtful\n      confirmed\n      listed\n      unlisted\n      medicalUrgent\n      minors\n    }\n  }\n": typeof types.OperationRowPartsFragmentDoc,
    "\n  query Operation($id: UUID!) {\n    operation(id: $id) {\n      ...OperationRowParts\n      plan\n      outcome\n      createdAt\n      begunAt\n      finishedAt\n      urgentReason\n      headCount\n      imports {\n        id\n        fileName\n        importedAt\n        confirmedAt\n      }\n    }\n  }\n": typeof types.OperationDocument,
    "\n  fragment RosterEntryParts on RosterEntry {\n    id\n    position\n    version\n    initials\n    sex\n    nationality\n    ageBand\n    name\n    romanisedName\n    birth\n    birthEstimated\n    documentNumber\n    phone\n    room\n    outcome\n    outcomeAt\n    outcomeBy\n    listed\n    medicalUrgent\n    minor\n    tag\n    decision\n    confirmed\n    doubts {\n      field\n      code\n      raw\n      options\n      unread\n    }\n    case {\n      id\n      reference\n      state\n    }\n    sameAsCase {\n      id\n      reference\n      state\n    }\n    sameAsRow {\n      id\n      position\n    }\n    custody {\n      kind\n      place\n      from\n    }\n  }\n": typeof types.RosterEntryPartsFragmentDoc,
    "\n  query Roster($id: UUID!, $after: String) {\n    roster(rescueOperationId: $id, first: 100, after: $after) {\n      nodes {\n        ...RosterEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.RosterDocument,
    "\n  query RosterChanges($id: UUID!, $since: String) {\n    rosterChanges(rescueOperationId: $id, since: $since) {\n      cursor\n      reset\n      entries {\n        ...RosterEntryParts\n      }\n      operation {\n        ...OperationRowParts\n      }\n    }\n  }\n": typeof types.RosterChangesDocument,
    "\n  mutation SetOutcome($input: SetOutcomeInput!) {\n    setOutcome(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetOutcomeDocument,
    "\n  mutation FlagEntry($input: FlagEntryInput!) {\n    flagEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.FlagEntryDocument,
    "\n  mutation CorrectEntry($input: CorrectEntryInput!) {\n    correctEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectEntryDocument,
    "\n  mutation AddRosterPerson($input: AddRosterPersonInput!) {\n    addRosterPerson(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddRosterPersonDocument,
    "\n  query OperationStaff($text: ShortText) {\n    operationStaff(text: $text) {\n      id\n      displayName\n    }\n  }\n": typeof types.OperationStaffDocument,
    "\n  query OperationPlaces($text: ShortText) {\n    compounds(filter: { text: $text }, first: 20) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n": typeof types.OperationPlacesDocument,
    "\n  query FindOperations($text: ShortText!) {\n    operations(filter: { text: $text }, first: 6) {\n      nodes {\n        id\n        reference\n        place\n        compound {\n          name\n        }\n      }\n    }\n  }\n": typeof types.FindOperationsDocument,
    "\n  query Operations($filter: OperationFilter, $first: Int, $after: String) {\n    operations(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...OperationRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.OperationsDocument,
    "\n  fragment ProposalParts on RosterProposal {\n    entryId\n    score\n    reasons\n    initials\n    sex\n    ageBand\n    nationalities\n    case {\n      id\n      reference\n      state\n    }\n    row {\n      id\n      position\n    }\n  }\n": typeof types.ProposalPartsFragmentDoc,
    "\n  query RosterProposals($id: UUID!, $entryIds: [UUID!]!) {\n    rosterProposals(rescueOperationId: $id, entryIds: $entryIds) {\n      ...ProposalParts\n    }\n  }\n": typeof types.RosterProposalsDocument,
    "\n  query RosterDoubles($id: UUID!) {\n    rosterDoubles(rescueOperationId: $id) {\n      ...ProposalParts\n    }\n  }\n": typeof types.RosterDoublesDocument,
    "\n  mutation DecideEntry($input: DecideEntryInput!) {\n    decideEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DecideEntryDocument,
    "\n  mutation DecideEntries($input: DecideEntriesInput!) {\n    decideEntries(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.DecideEntriesDocument,
    "\n  mutation SetOutcomes($input: SetOutcomesInput!) {\n    setOutcomes(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SetOutcomesDocument,
    "\n  mutation ConfirmRoster($input: ConfirmRosterInput!) {\n    confirmRoster(input: $input) {\n      __typename\n      ... on RosterConfirmation {\n        opened\n        movedOut\n        reopened\n        linked\n        custodySpells\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ConfirmRosterDocument,
    "\n  mutation PlanOperation($input: PlanOperationInput!) {\n    planOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PlanOperationDocument,
    "\n  mutation OpenRescueRequest($input: OpenRescueRequestInput!) {\n    openRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequestDone {\n        id\n        version\n        notIncluded {\n          caseId\n          reference\n          code\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.OpenRescueRequestDocument,
    "\n  mutation AddToRescueRequest($input: AddToRescueRequestInput!) {\n    addToRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequestDone {\n        id\n        version\n        notIncluded {\n          caseId\n          reference\n          code\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddToRescueRequestDocument,
    "\n  mutation TakeOutOfRescueRequest($input: TakeOutOfRescueRequestInput!) {\n    takeOutOfRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.TakeOutOfRescueRequestDocument,
    "\n  mutation NoteRescueRequest($input: NoteRescueRequestInput!) {\n    noteRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.NoteRescueRequestDocument,
    "\n  mutation CorrectRescueEvent($input: CorrectRescueEventInput!) {\n    correctRescueEvent(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectRescueEventDocument,
    "\n  mutation CloseRescueRequest($input: CloseRescueRequestInput!) {\n    closeRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CloseRescueRequestDocument,
    "\n  mutation PlanRescueFromRequest($input: PlanRescueFromRequestInput!) {\n    planRescueFromRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.PlanRescueFromRequestDocument,
    "\n  mutation LinkRescueRequest($input: LinkRescueRequestInput!) {\n    linkRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n        people {\n          caseId\n          state\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.LinkRescueRequestDocument,
    "\n  mutation UnlinkRescueRequest($input: UnlinkRescueRequestInput!) {\n    unlinkRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.UnlinkRescueRequestDocument,
    "\n  mutation ChooseRescueChannel($input: ChooseRescueChannelInput!) {\n    chooseRescueChannel(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ChooseRescueChannelDocument,
    "\n  mutation SendRescueRequest($input: SendRescueRequestInput!) {\n    sendRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SendRescueRequestDocument,
    "\n  mutation EscalateRescueRequest($input: EscalateRescueRequestInput!) {\n    escalateRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.EscalateRescueRequestDocument,
    "\n  mutation RecordRescueAnswer($input: RecordRescueAnswerInput!) {\n    recordRescueAnswer(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RecordRescueAnswerDocument,
    "\n  mutation SettleRescuePromise($input: SettleRescuePromiseInput!) {\n    settleRescuePromise(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SettleRescuePromiseDocument,
    "\n  mutation CloseRescueChannel($input: CloseRescueChannelInput!) {\n    closeRescueChannel(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CloseRescueChannelDocument,
    "\n  mutation ChaseRescueRequests($input: ChaseRescueRequestsInput!) {\n    chaseRescueRequests(input: $input) {\n      __typename\n      ... on RescueRequestsChased {\n        chased\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ChaseRescueRequestsDocument,
    "\n  mutation RegisterRescueBody($input: RegisterRescueBodyInput!) {\n    registerRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.RegisterRescueBodyDocument,
    "\n  mutation CorrectRescueBody($input: CorrectRescueBodyInput!) {\n    correctRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectRescueBodyDocument,
    "\n  mutation WarnOfRescueBody($input: WarnOfRescueBodyInput!) {\n    warnOfRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WarnOfRescueBodyDocument,
    "\n  mutation OpenLeakNotes($input: OpenLeakNotesInput!) {\n    openLeakNotes(input: $input) {\n      __typename\n      ... on LeakNotes {\n        bodyId\n        notes {\n          id\n          text\n          recordedAt\n          recordedBy {\n            id\n            displayName\n          }\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.OpenLeakNotesDocument,
    "\n  query RescuePlace($id: UUID!) {\n    compound(id: $id) {\n      id\n      name\n      province\n    }\n  }\n": typeof types.RescuePlaceDocument,
    "\n  query RescueCase($id: UUID!) {\n    case(id: $id) {\n      id\n      danger\n      nationality\n      compound {\n        id\n        name\n        province\n      }\n    }\n  }\n": typeof types.RescueCaseDocument,
    "\n  fragment RescueWarningParts on RescueWarning {\n    id\n    risk\n    text\n    provinces\n    recordedAt\n    compounds {\n      id\n      name\n    }\n    recordedBy {\n      id\n      displayName\n    }\n  }\n": typeof types.RescueWarningPartsFragmentDoc,
    "\n  fragment RescueBodyParts on RescueBody {\n    id\n    kind\n    name\n    country\n    province\n    phone\n    email\n    hours\n    way\n    note\n    source\n    retiredAt\n    version\n    mission {\n      id\n      name\n    }\n    warning {\n      ...RescueWarningParts\n    }\n  }\n": typeof types.RescueBodyPartsFragmentDoc,
    "\n  query RescueBodies($retired: Boolean) {\n    rescueBodies(retired: $retired) {\n      ...RescueBodyParts\n    }\n  }\n": typeof types.RescueBodiesDocument,
    "\n  query RescueBody($id: UUID!) {\n    rescueBody(id: $id) {\n      ...RescueBodyParts\n      earlierWarnings {\n        ...RescueWarningParts\n      }\n    }\n  }\n": typeof types.RescueBodyDocument,
    "\n  fragment RescueRequestLineParts on RescueRequestLine {\n    id\n    reference\n    place\n    danger\n    people\n    unnamed\n    state\n    due\n    dueAt\n    outcome\n    openedAt\n    version\n    operation {\n      id\n      reference\n    }\n    compound {\n      id\n      name\n      province\n    }\n    team {\n      id\n      name\n    }\n    channels {\n      id\n      bodyId\n      name\n      kind\n      state\n      since\n      due\n      dueAt\n      promisedBy\n      version\n    }\n  }\n": typeof types.RescueRequestLinePartsFragmentDoc,
    "\n  query RescueRequests($filter: RescueRequestFilter, $first: Int, $after: String) {\n    rescueRequests(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...RescueRequestLineParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": typeof types.RescueRequestsDocument,
    "\n  query RescueRequest($id: UUID!, $knownOn: Day) {\n    rescueRequest(id: $id, knownOn: $knownOn) {\n      id\n      reference\n      place\n      danger\n      unnamed\n      asked\n      state\n      due\n      dueAt\n      outcome\n      openedAt\n      knownAt\n      mayRecord\n      version\n      compound {\n        id\n        name\n        province\n      }\n      team {\n        id\n        name\n      }\n      operation {\n        id\n        reference\n      }\n      openedBy {\n        id\n        displayName\n      }\n      people {\n        caseId\n        reference\n        initials\n        nationality\n        sex\n        ageBand\n        state\n        byConsent\n      }\n      channels {\n        id\n        state\n        since\n        contact\n        theirReference\n        sentAt\n        askedAt\n        repliedAt\n        chases\n        brokenPromises\n        escalatedAt\n        promisedBy\n        due\n        dueAt\n        acts\n        version\n        body {\n          ...RescueBodyParts\n        }\n      }\n      events {\n        id\n        kind\n        channelId\n        happenedAt\n        recordedAt\n        text\n        contact\n        theirReference\n        way\n        danger\n        people\n        promisedBy\n        attachmentId\n        letterId\n        operation {\n          id\n          reference\n        }\n        corrects\n        corrected\n        mayCorrect\n        recordedBy {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.RescueRequestDocument,
    "\n  query RescueCandidates($compoundId: UUID, $caseIds: [UUID!]) {\n    rescueCandidates(compoundId: $compoundId, caseIds: $caseIds) {\n      caseId\n      reference\n      initials\n      nationality\n      sex\n      ageBand\n      state\n      byConsent\n      obstacle\n      message\n      askedIn\n    }\n  }\n": typeof types.RescueCandidatesDocument,
    "\n  query FindRescueRequests($text: ShortText!) {\n    rescueRequests(filter: { text: $text }, first: 6) {\n      nodes {\n        id\n        reference\n        place\n        compound {\n          name\n        }\n      }\n    }\n  }\n": typeof types.FindRescueRequestsDocument,
    "\n  query PrivacyBudget {\n    privacyBudget {\n      year\n      cap\n      spent\n      left\n    }\n  }\n": typeof types.PrivacyBudgetDocument,
    "\n  query CubeTable($snapshotId: UUID!, $dimensions: [ShortText!]!) {\n    cubeTable(snapshotId: $snapshotId, dimensions: $dimensions) {\n      dimensions {\n        name\n        categories\n      }\n      cells {\n        key\n        estimate\n        lo\n        hi\n      }\n    }\n  }\n": typeof types.CubeTableDocument,
    "\n  query SnapshotQuality($snapshotId: UUID!) {\n    snapshotQuality(snapshotId: $snapshotId) {\n      people {\n        estimate\n        lo\n        hi\n      }\n      unknown {\n        group\n        share\n        lo\n        hi\n      }\n      late {\n        estimate\n        lo\n        hi\n      }\n    }\n  }\n": typeof types.SnapshotQualityDocument,
    "\n  query CountsOverPeriods($dimension: ShortText!) {\n    countsOverPeriods(dimension: $dimension) {\n      counted\n      releases\n      snapshot {\n        id\n        periodFrom\n        periodTo\n        corrects\n      }\n      cells {\n        key\n        count\n      }\n    }\n  }\n": typeof types.CountsOverPeriodsDocument,
    "\n  query StatisticsLedger($first: Int, $after: String) {\n    statisticsLedger(first: $first, after: $after) {\n      nodes {\n        number\n        at\n        act\n        releaseId\n        release\n        kind\n        recipient\n        reason\n        periodFrom\n        periodTo\n        rho\n        by\n        hash\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.StatisticsLedgerDocument,
    "\n  query StatisticsLedgerHolds {\n    statisticsLedgerHolds\n  }\n": typeof types.StatisticsLedgerHoldsDocument,
    "\n  query TableBuild($operationId: UUID!) {\n    tableBuild(operationId: $operationId) {\n      phase\n      done\n      of\n      releaseId\n    }\n  }\n": typeof types.TableBuildDocument,
    "\n  mutation CancelBuild($input: CancelBuildInput!) {\n    cancelBuild(input: $input) {\n      __typename\n      ... on TableBuild {\n        phase\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CancelBuildDocument,
    "\n  mutation MakeCube($input: MakeCubeInput!) {\n    makeCube(input: $input) {\n      __typename\n      ... on Snapshot {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MakeCubeDocument,
    "\n  mutation ReleaseCube($input: ReleaseCubeInput!) {\n    releaseCube(input: $input) {\n      __typename\n      ... on Release {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReleaseCubeDocument,
    "\n  mutation ReleaseRows($input: ReleaseRowsInput!) {\n    releaseRows(input: $input) {\n      __typename\n      ... on Release {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReleaseRowsDocument,
    "\n  query Recipients {\n    recipients {\n      id\n      name\n      kind\n      domain\n      mergedReason\n      mergedInto {\n        id\n        name\n      }\n      mergedHere {\n        id\n        name\n      }\n      alike {\n        id\n        name\n      }\n      releases {\n        id\n        number\n        kind\n        recipient\n        open\n        snapshotId\n        periodFrom\n        periodTo\n        releasedAt\n        confirmedAt\n        withdrawnAt\n      }\n      heldTogether {\n        snapshotId\n        periodFrom\n        periodTo\n        families\n      }\n      addedAt\n      addedBy\n      version\n    }\n  }\n": typeof types.RecipientsDocument,
    "\n  query SimilarRecipients($name: ShortText!, $domain: ShortText) {\n    similarRecipients(name: $name, domain: $domain) {\n      id\n      name\n      kind\n    }\n  }\n": typeof types.SimilarRecipientsDocument,
    "\n  mutation AddRecipient($input: AddRecipientInput!) {\n    addRecipient(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.AddRecipientDocument,
    "\n  mutation CorrectRecipient($input: CorrectRecipientInput!) {\n    correctRecipient(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.CorrectRecipientDocument,
    "\n  mutation MergeRecipients($input: MergeRecipientsInput!) {\n    mergeRecipients(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.MergeRecipientsDocument,
    "\n  query StatisticsDesk {\n    statisticsMenu {\n      k\n      mostDimensions\n      mostCells\n      tooFine\n    }\n    snapshots {\n      id\n      periodFrom\n      periodTo\n      sealedAt\n      sealedBy\n      releases\n      corrects\n      rowsLeft\n      cube {\n        epsilon\n        length\n        rho\n        madeAt\n        madeBy\n      }\n      dimensions {\n        name\n        group\n        categories\n      }\n    }\n  }\n": typeof types.StatisticsDeskDocument,
    "\n  query Releases($first: Int, $after: String) {\n    releases(first: $first, after: $after) {\n      nodes {\n        id\n        number\n        kind\n        rows\n        dimensions {\n          name\n        }\n        purpose\n        recipient\n        releasedAt\n        releasedBy\n        hidden\n        shown\n        confirmedAt\n        confirmedBy\n        approvalId\n        approval\n        withdrawnAt\n        snapshot {\n          id\n          periodFrom\n          periodTo\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ReleasesDocument,
    "\n  query Release($id: UUID!) {\n    release(id: $id) {\n      id\n      number\n      kind\n      rows\n      risk {\n        name\n        value\n      }\n      k\n      width\n      purpose\n      recipient\n      recipientId\n      noiseBeside {\n        toEverybody\n        odds\n      }\n      sha256\n      releasedAt\n      releasedBy\n      hidden\n      shown\n      against\n      confirmedAt\n      confirmedBy\n      approvalId\n      approval\n      withdrawnAt\n      withdrawnReason\n      version\n      dimensions {\n        name\n        categories\n      }\n      cells {\n        key\n        count\n      }\n      snapshot {\n        id\n        periodFrom\n        periodTo\n        sealedAt\n      }\n    }\n  }\n": typeof types.ReleaseDocument,
    "\n  mutation SealSnapshot($input: SealSnapshotInput!) {\n    sealSnapshot(input: $input) {\n      __typename\n      ... on Snapshot {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.SealSnapshotDocument,
    "\n  mutation ReleaseTable($input: ReleaseTableInput!) {\n    releaseTable(input: $input) {\n      __typename\n      ... on Release {\n        id\n        number\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.ReleaseTableDocument,
    "\n  mutation WithdrawRelease($input: WithdrawReleaseInput!) {\n    withdrawRelease(input: $input) {\n      __typename\n      ... on Release {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": typeof types.WithdrawReleaseDocument,
};
const documents: Documents = {
    "\n  fragment ApprovalParts on Approval {\n    id\n    kind\n    caseId\n    subjectId\n    subject\n    reason\n    requestedAt\n    requestedBy {\n      displayName\n    }\n    expiresAt\n    decision\n    decidedAt\n    decidedBy {\n      displayName\n    }\n    decisionNote\n    mayDecide\n    mayWithdraw\n    usableUntil\n    usedAt\n    mayUse\n    version\n  }\n": types.ApprovalPartsFragmentDoc,
    "\n  query Requests($view: ApprovalView!, $after: String) {\n    approvals(view: $view, first: 25, after: $after) {\n      nodes {\n        ...ApprovalParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.RequestsDocument,
    "\n  query Request($id: UUID!) {\n    approval(id: $id) {\n      ...ApprovalParts\n      effects {\n        label\n        before\n        after\n      }\n    }\n  }\n": types.RequestDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DecideApprovalDocument,
    "\n  mutation WithdrawApproval($input: WithdrawApprovalInput!) {\n    withdrawApproval(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WithdrawApprovalDocument,
    "\n  query AttachmentChoices($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      kind\n      media\n      recordedAt\n    }\n  }\n": types.AttachmentChoicesDocument,
    "\n  query Attachments($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      kind\n      fieldClass\n      subjectKind\n      subjectId\n      media\n      bytes\n      width\n      height\n      pages\n      hasOriginal\n      originalOpen\n      originalDigest\n      recordedAt\n      recordedBy {\n        displayName\n      }\n      version\n    }\n  }\n": types.AttachmentsDocument,
    "\n  query RevealAttachments($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      version\n      fileName\n      caption\n    }\n  }\n": types.RevealAttachmentsDocument,
    "\n  mutation CorrectAttachment($input: CorrectAttachmentInput!) {\n    correctAttachment(input: $input) {\n      __typename\n      ... on Attachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectAttachmentDocument,
    "\n  mutation RemoveAttachment($input: RemoveAttachmentInput!) {\n    removeAttachment(input: $input) {\n      __typename\n      ... on RemovedAttachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RemoveAttachmentDocument,
    "\n  mutation RestoreAttachment($input: RestoreAttachmentInput!) {\n    restoreAttachment(input: $input) {\n      __typename\n      ... on Attachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RestoreAttachmentDocument,
    "\n  fragment AuditActorParts on AuditActor {\n    id\n    name\n    roles\n    mark\n  }\n": types.AuditActorPartsFragmentDoc,
    "\n  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        kind\n        subject\n        onCase\n        columns\n        rows\n        requestId\n        address\n        actor {\n          ...AuditActorParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  query AuditSummary($filter: AuditFilter) {\n    auditSummary(filter: $filter) {\n      from\n      to\n      days {\n        day\n        reads\n        changes\n        refusals\n        others\n      }\n      findings {\n        code\n        count\n        day\n        actor {\n          ...AuditActorParts\n        }\n      }\n      actors {\n        ...AuditActorParts\n      }\n    }\n  }\n": types.AuditSummaryDocument,
    "\n  query AuditState {\n    auditState {\n      checkpointAt\n      unsigned\n      broken\n      checkedAt\n      checkedEvents\n      holds\n    }\n  }\n": types.AuditStateDocument,
    "\n  mutation CheckAuditLog($input: CheckAuditLogInput!) {\n    checkAuditLog(input: $input) {\n      __typename\n      ... on AuditState {\n        holds\n        checkedAt\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CheckAuditLogDocument,
    "\n  mutation ExportAuditLog($input: ExportAuditLogInput!) {\n    exportAuditLog(input: $input) {\n      __typename\n      ... on AuditFile {\n        name\n        text\n        rows\n        cut\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ExportAuditLogDocument,
    "\n  fragment BreakGlassParts on BreakGlass {\n    id\n    caseId\n    caseReference\n    openedBy {\n      displayName\n    }\n    reason\n    openedAt\n    until\n    endedAt\n    open\n    readings\n    reviewDueAt\n    overdue\n    reviewedBy {\n      displayName\n    }\n    reviewedAt\n    verdict\n    reviewNote\n    mayReview\n    version\n  }\n": types.BreakGlassPartsFragmentDoc,
    "\n  fragment NoticeParts on Notice {\n    id\n    kind\n    about\n    caseReference\n    count\n    until\n    actor {\n      displayName\n    }\n    createdAt\n    seenAt\n  }\n": types.NoticePartsFragmentDoc,
    "\n  query OwnGlass {\n    ownBreakGlass {\n      ...BreakGlassParts\n    }\n  }\n": types.OwnGlassDocument,
    "\n  query Glasses {\n    breakGlasses {\n      ...BreakGlassParts\n    }\n  }\n": types.GlassesDocument,
    "\n  query Glass($id: UUID!) {\n    breakGlass(id: $id) {\n      ...BreakGlassParts\n    }\n  }\n": types.GlassDocument,
    "\n  query Notices {\n    notices {\n      ...NoticeParts\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation OpenByBreakGlass($input: BreakGlassInput!) {\n    openByBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.OpenByBreakGlassDocument,
    "\n  mutation GiveBackBreakGlass($input: GiveBackGlassInput!) {\n    giveBackBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.GiveBackBreakGlassDocument,
    "\n  mutation ReviewBreakGlass($input: ReviewGlassInput!) {\n    reviewBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReviewBreakGlassDocument,
    "\n  mutation SeeNotice($input: SeeNoticeInput!) {\n    seeNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SeeNoticeDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AssignCaseDocument,
    "\n  mutation AssignCases($input: AssignCasesInput!) {\n    assignCases(input: $input) {\n      __typename\n      ... on AssignedCases {\n        done {\n          id\n          reference\n        }\n        refused {\n          caseId\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AssignCasesDocument,
    "\n  fragment CaseRowParts on Case {\n    id\n    version\n    reference\n    state\n    stateSince\n    danger\n    sensitivity\n    identification\n    repatriationStage\n    nationality\n    outOn\n    homeOn\n    nextDueOn\n    tags\n    openedAt\n    updatedAt\n    person {\n      id\n      initials\n      sex\n      ageBand\n      nationalities\n    }\n    compound {\n      id\n      name\n      province\n    }\n    assignedTo {\n      id\n      displayName\n    }\n  }\n": types.CaseRowPartsFragmentDoc,
    "\n  query CasePage($id: UUID!) {\n    case(id: $id) {\n      ...CaseRowParts\n      legalExposure\n      exitMode\n      closureReason\n      open\n      moves {\n        to\n        reasonNeeded\n        problems {\n          code\n          field\n          message\n        }\n      }\n      next {\n        act\n        to\n        item\n        title\n        problems {\n          code\n          message\n        }\n      }\n    }\n  }\n": types.CasePageDocument,
    "\n  query RevealPerson($id: UUID!) {\n    case(id: $id) {\n      id\n      person {\n        id\n        version\n        name\n        romanisedName\n        birth\n        birthEstimated\n        aliases\n        documentNumber\n        phone\n        sex\n        nationalities\n      }\n    }\n  }\n": types.RevealPersonDocument,
    "\n  query CaseSearch($text: ShortText!) {\n    cases(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        reference\n        nationality\n        person {\n          initials\n        }\n        compound {\n          name\n        }\n      }\n    }\n  }\n": types.CaseSearchDocument,
    "\n  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nodes {\n        ...CaseRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n      facets {\n        states {\n          value\n          count\n        }\n        nationalities {\n          value\n          count\n        }\n        dangers {\n          value\n          count\n        }\n        assignees {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  query CaseRow($id: UUID!) {\n    case(id: $id) {\n      ...CaseRowParts\n    }\n  }\n": types.CaseRowDocument,
    "\n  query CaseSummary($caseId: UUID!) {\n    tasks(filter: { caseId: $caseId }, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n        dueOn\n        dueAt\n      }\n    }\n    timeline(caseId: $caseId, first: 40) {\n      nodes {\n        id\n        type\n        at\n        event {\n          kind\n          fromState\n          toState\n          reason\n          data\n        }\n      }\n    }\n  }\n": types.CaseSummaryDocument,
    "\n  query CaseViews {\n    savedViews(resource: \"cases\") {\n      id\n      name\n      query\n    }\n  }\n": types.CaseViewsDocument,
    "\n  mutation SaveCaseView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on SavedView {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SaveCaseViewDocument,
    "\n  mutation DeleteCaseView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      __typename\n      ... on DeletedView {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DeleteCaseViewDocument,
    "\n  query OpenTasks($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n      }\n    }\n  }\n": types.OpenTasksDocument,
    "\n  query CaseApprovals($caseId: UUID!) {\n    approvals(caseId: $caseId, first: 20) {\n      nodes {\n        ...ApprovalParts\n      }\n    }\n  }\n": types.CaseApprovalsDocument,
    "\n  mutation RequestClosure($input: RequestClosureInput!) {\n    requestClosure(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RequestClosureDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on Note {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddTaskDocument,
    "\n  query CaseSideConsents($caseId: UUID!) {\n    consents(caseId: $caseId) {\n      caseId\n      consents {\n        purpose\n        given\n        stands\n      }\n    }\n  }\n": types.CaseSideConsentsDocument,
    "\n  query CaseContacts($caseId: UUID!) {\n    contacts(caseId: $caseId) {\n      id\n      channel\n      value\n      whose\n      hours\n      codeWord\n      mayAnswer\n      safe\n    }\n  }\n": types.CaseContactsDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      __typename\n      ... on Contact {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordContactDocument,
    "\n  mutation CorrectPerson($input: CorrectPersonInput!) {\n    correctPerson(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectPersonDocument,
    "\n  mutation DescribeCase($input: DescribeCaseInput!) {\n    describeCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DescribeCaseDocument,
    "\n  query Colleagues($roles: [Role!]) {\n    colleagues(roles: $roles) {\n      id\n      displayName\n      openCases\n      teams {\n        id\n        name\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  query CasePlaces($text: ShortText) {\n    stayPlaces(text: $text) {\n      id\n      name\n      province\n    }\n  }\n": types.CasePlacesDocument,
    "\n  query RegisteredPlaces($text: ShortText) {\n    compounds(filter: { text: $text }, first: 12) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n": types.RegisteredPlacesDocument,
    "\n  mutation RecordIdentification($input: RecordIdentificationInput!) {\n    recordIdentification(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordIdentificationDocument,
    "\n  mutation SetLegalExposure($input: SetLegalExposureInput!) {\n    setLegalExposure(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetLegalExposureDocument,
    "\n  query Identifications($caseId: UUID!) {\n    identifications(caseId: $caseId) {\n      id\n      body\n      bodyName\n      decision\n      basis\n      decidedOn\n      appeal\n      standing\n      recordedAt\n      recordedBy {\n        displayName\n      }\n    }\n  }\n": types.IdentificationsDocument,
    "\n  mutation MoveCase($input: MoveCaseInput!) {\n    moveCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MoveCaseDocument,
    "\n  mutation RegisterPlea($input: RegisterPleaInput!) {\n    registerPlea(input: $input) {\n      __typename\n      ... on RegisteredPlea {\n        id\n        caseId\n        reference\n        case {\n          id\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RegisterPleaDocument,
    "\n  query MatchCandidates(\n    $name: ShortText\n    $birth: PartialDate\n    $nationalities: [Country!]\n    $documentNumber: ShortText\n    $phone: ShortText\n  ) {\n    matchCandidates(\n      name: $name\n      birth: $birth\n      nationalities: $nationalities\n      documentNumber: $documentNumber\n      phone: $phone\n    ) {\n      caseId\n      reference\n      state\n      score\n      reasons\n      reachable\n    }\n  }\n": types.MatchCandidatesDocument,
    "\n  query CaseReaders($caseId: UUID!) {\n    caseReaders(caseId: $caseId) {\n      id\n      name\n      roles\n      readings\n      lastAt\n    }\n  }\n": types.CaseReadersDocument,
    "\n  query CaseVisits($caseId: UUID!, $readerId: UUID, $first: Int, $after: String) {\n    caseVisits(caseId: $caseId, readerId: $readerId, first: $first, after: $after) {\n      nodes {\n        readerId\n        name\n        roles\n        from\n        to\n        readings\n        kinds\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.CaseVisitsDocument,
    "\n  mutation RestrictCase($input: RestrictCaseInput!) {\n    restrictCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RestrictCaseDocument,
    "\n  query CaseMembers($caseId: UUID!) {\n    members(caseId: $caseId) {\n      id\n      displayName\n    }\n  }\n": types.CaseMembersDocument,
    "\n  mutation OpenSealed($input: OpenSealedInput!) {\n    openSealed(input: $input) {\n      __typename\n      ... on Case {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.OpenSealedDocument,
    "\n  query CaseTasks($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n        dueOn\n        dueAt\n        version\n        assignedTo {\n          displayName\n        }\n      }\n    }\n  }\n": types.CaseTasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CompleteTaskDocument,
    "\n  mutation RescheduleTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RescheduleTaskDocument,
    "\n  query Timeline($caseId: UUID!, $first: Int, $after: String) {\n    timeline(caseId: $caseId, first: $first, after: $after) {\n      nodes {\n        id\n        type\n        at\n        actor {\n          displayName\n        }\n        event {\n          kind\n          fromState\n          toState\n          reason\n          data\n        }\n        note {\n          kind\n          fieldClass\n          text\n        }\n        task {\n          title\n          kind\n          report\n          dueOn\n          dueAt\n          doneAt\n          assignedTo {\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  query Verification($caseId: UUID!) {\n    evidence(caseId: $caseId) {\n      id\n      kind\n      note\n      recordedAt\n      recordedBy {\n        displayName\n      }\n    }\n    pleas(caseId: $caseId) {\n      id\n      receivedAt\n      channel\n      requesterKind\n      requesterName\n      requesterContact\n      message\n      recordedBy {\n        displayName\n      }\n    }\n  }\n": types.VerificationDocument,
    "\n  mutation AddCaseEvidence($input: AddCaseEvidenceInput!) {\n    addCaseEvidence(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddCaseEvidenceDocument,
    "\n  fragment InvalidInputParts on InvalidInput {\n    code\n    message\n    fields {\n      field\n      code\n      message\n    }\n  }\n": types.InvalidInputPartsFragmentDoc,
    "\n  fragment StaleWriteParts on StaleWrite {\n    code\n    message\n    changedAt\n    changedBy\n    currentVersion\n    fields {\n      field\n      theirs\n    }\n  }\n": types.StaleWritePartsFragmentDoc,
    "\n  fragment RefusedParts on Refused {\n    code\n    message\n  }\n": types.RefusedPartsFragmentDoc,
    "\n  mutation AskSubjectAccess($input: AskSubjectAccessInput!) {\n    askSubjectAccess(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AskSubjectAccessDocument,
    "\n  query CaseExportPlan($filter: CaseFilter!) {\n    caseExportPlan(filter: $filter) {\n      cases\n      most\n      columns\n      personal\n    }\n  }\n": types.CaseExportPlanDocument,
    "\n  mutation AskCaseExport($input: AskCaseExportInput!) {\n    askCaseExport(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AskCaseExportDocument,
    "\n  query Home {\n    home {\n      due {\n        today\n        overdue\n        entries {\n          id\n          kind\n          caseId\n          caseReference\n          initials\n          title\n          deadline\n          report\n          item\n          stepTitle\n          dueOn\n          dueAt\n          overdueDays\n        }\n      }\n      stuck {\n        count\n        own\n        entries {\n          caseId\n          caseReference\n          initials\n          state\n          heldBy\n          since\n          own\n        }\n      }\n      drafts {\n        interviewId\n        caseReference\n        initials\n        section\n        savedAt\n      }\n      news {\n        since\n        count\n        entries {\n          id\n          at\n          kind\n          toState\n          caseId\n          caseReference\n          initials\n          actor {\n            displayName\n          }\n        }\n      }\n      byState {\n        value\n        count\n      }\n      byNationality {\n        value\n        count\n      }\n      timeToHome {\n        since\n        all {\n          ...TimeUntilParts\n        }\n        groups {\n          ...TimeUntilParts\n        }\n      }\n      fines {\n        currency\n        amountMinor\n        perDayMinor\n        people\n      }\n      approvals {\n        count\n        entries {\n          ...ApprovalParts\n        }\n        answered {\n          ...ApprovalParts\n        }\n      }\n      glassReviews {\n        ...BreakGlassParts\n      }\n      notices {\n        ...NoticeParts\n      }\n      unassignedPleas {\n        count\n        entries {\n          caseId\n          caseReference\n          initials\n          danger\n          nationality\n          openedAt\n        }\n      }\n      waitingShares {\n        id\n        caseReference\n        initials\n        sharedAt\n        until\n      }\n      administration {\n        users\n        usersWithoutTeam\n        openInvitations\n      }\n      statistics {\n        lastSealedAt\n        periodFrom\n        periodTo\n        releases\n        withdrawn\n      }\n      audit {\n        kind\n        count\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  mutation ChangeUser($input: ChangeUserInput!) {\n    changeUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ChangeUserDocument,
    "\n  query Deadlines {\n    organisation {\n      id\n      version\n      deadlines {\n        kind\n        minutes\n        usualMinutes\n      }\n    }\n  }\n": types.DeadlinesDocument,
    "\n  mutation SetDeadlines($input: SetDeadlinesInput!) {\n    setDeadlines(input: $input) {\n      __typename\n      ... on Organisation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetDeadlinesDocument,
    "\n  query Invitations {\n    invitations {\n      id\n      kind\n      email\n      displayName\n      roles\n      createdAt\n      createdBy\n      expiresAt\n    }\n  }\n": types.InvitationsDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n        expiresAt\n        link\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.InviteUserDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      scopes\n      createdAt\n      createdBy\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": types.ApiTokensDocument,
    "\n  mutation MakeApiToken($input: MakeApiTokenInput!) {\n    makeApiToken(input: $input) {\n      __typename\n      ... on ApiToken {\n        id\n        name\n        expiresAt\n        token\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MakeApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      __typename\n      ... on ApiToken {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  query Organisation {\n    organisation {\n      id\n      name\n      referencePrefix\n      timeZone\n      locale\n      version\n    }\n  }\n": types.OrganisationDocument,
    "\n  mutation ConfigureOrganisation($input: ConfigureOrganisationInput!) {\n    configureOrganisation(input: $input) {\n      __typename\n      ... on Organisation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ConfigureOrganisationDocument,
    "\n  mutation RegisterTeam($input: RegisterTeamInput!) {\n    registerTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RegisterTeamDocument,
    "\n  mutation RenameTeam($input: RenameTeamInput!) {\n    renameTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RenameTeamDocument,
    "\n  mutation DisableUser($input: UserActInput!) {\n    disableUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DisableUserDocument,
    "\n  mutation EnableUser($input: UserActInput!) {\n    enableUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EnableUserDocument,
    "\n  mutation EndSessions($input: UserActInput!) {\n    endSessions(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndSessionsDocument,
    "\n  mutation ResetFactors($input: UserActInput!) {\n    resetFactors(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ResetFactorsDocument,
    "\n  mutation UnlinkDirectory($input: UserActInput!) {\n    unlinkDirectory(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.UnlinkDirectoryDocument,
    "\n  mutation ResetPassword($input: UserActInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n        expiresAt\n        link\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  fragment UserParts on User {\n    id\n    displayName\n    email\n    roles\n    teams {\n      id\n      name\n    }\n    missionId\n    missionName\n    placeId\n    placeName\n    administratorAsked\n    disabledAt\n    lastSeenAt\n    openSessions\n    factors {\n      authenticator\n      passkeys\n      recoveryCodes\n    }\n    directoryLinkedAt\n    directoryUsedAt\n    version\n  }\n": types.UserPartsFragmentDoc,
    "\n  query User($id: UUID!) {\n    user(id: $id) {\n      ...UserParts\n    }\n  }\n": types.UserDocument,
    "\n  query UserChoices {\n    registeredTeams {\n      id\n      name\n    }\n    missions {\n      id\n      name\n      city\n    }\n    partnerHouses {\n      place {\n        id\n        name\n      }\n      kind\n    }\n  }\n": types.UserChoicesDocument,
    "\n  query RegisteredTeams {\n    registeredTeams {\n      id\n      name\n      members\n      version\n    }\n  }\n": types.RegisteredTeamsDocument,
    "\n  query FindUsers($text: ShortText) {\n    users(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        displayName\n        email\n      }\n    }\n  }\n": types.FindUsersDocument,
    "\n  query Users($filter: UserFilter, $first: Int, $after: String) {\n    users(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...UserParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": types.UsersDocument,
    "\n  fragment InterviewParts on Interview {\n    id\n    version\n    caseId\n    caseReference\n    section\n    answers\n    purposes\n    startedAt\n    savedAt\n    signedAt\n    interviewer {\n      id\n      displayName\n    }\n    signedBy {\n      id\n      displayName\n    }\n    compounds {\n      id\n      name\n      province\n    }\n    amendments {\n      id\n      question\n      was\n      becomes\n      reason\n      amendedAt\n      amendedBy {\n        id\n        displayName\n      }\n    }\n  }\n": types.InterviewPartsFragmentDoc,
    "\n  query Interview($id: UUID!) {\n    interview(id: $id) {\n      ...InterviewParts\n    }\n  }\n": types.InterviewDocument,
    "\n  fragment InterviewSummaryParts on InterviewSummary {\n    id\n    caseId\n    caseReference\n    section\n    asked\n    amended\n    startedAt\n    savedAt\n    signedAt\n    interviewer {\n      id\n      displayName\n    }\n  }\n": types.InterviewSummaryPartsFragmentDoc,
    "\n  query Interviews($caseId: UUID!) {\n    interviews(caseId: $caseId) {\n      ...InterviewSummaryParts\n    }\n    consents(caseId: $caseId) {\n      caseId\n      consents {\n        purpose\n        given\n        stands\n        givenBy\n        recordedAt\n        withdrawnAt\n      }\n    }\n  }\n": types.InterviewsDocument,
    "\n  query MyDrafts {\n    myDrafts {\n      ...InterviewSummaryParts\n    }\n  }\n": types.MyDraftsDocument,
    "\n  mutation StartInterview($input: StartInterviewInput!) {\n    startInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.StartInterviewDocument,
    "\n  mutation SaveInterviewDraft($input: SaveInterviewDraftInput!) {\n    saveInterviewDraft(input: $input) {\n      __typename\n      ... on InterviewDraftSaved {\n        id\n        version\n        notKept {\n          question\n          purpose\n        }\n        problems {\n          question\n          code\n          stay\n          field\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SaveInterviewDraftDocument,
    "\n  mutation SignInterview($input: SignInterviewInput!) {\n    signInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        version\n        signedAt\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SignInterviewDocument,
    "\n  mutation AmendInterview($input: AmendInterviewInput!) {\n    amendInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AmendInterviewDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on CaseConsents {\n        caseId\n        notKept {\n          question\n          purpose\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  fragment StayParts on Stay {\n    id\n    version\n    compound {\n      id\n      name\n      province\n    }\n    place\n    from\n    to\n    cameBy\n    leftBy\n    priceMinor\n    priceCurrency\n    note\n    interviewId\n    recordedAt\n    recordedBy {\n      id\n      displayName\n    }\n  }\n": types.StayPartsFragmentDoc,
    "\n  query Stays($caseId: UUID!) {\n    stays(caseId: $caseId) {\n      ...StayParts\n    }\n  }\n": types.StaysDocument,
    "\n  mutation RecordStay($input: RecordStayInput!) {\n    recordStay(input: $input) {\n      __typename\n      ... on Stay {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordStayDocument,
    "\n  mutation CorrectStay($input: CorrectStayInput!) {\n    correctStay(input: $input) {\n      __typename\n      ... on Stay {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectStayDocument,
    "\n  query StayPlaces($text: ShortText) {\n    stayPlaces(text: $text) {\n      id\n      name\n      province\n    }\n  }\n": types.StayPlacesDocument,
    "\n  query KeyOperations {\n    keyOperations {\n      id\n      act\n      doneAt\n      alone\n      reason\n    }\n  }\n": types.KeyOperationsDocument,
    "\n  mutation AskKeyOperation($input: AskKeyOperationInput!) {\n    askKeyOperation(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AskKeyOperationDocument,
    "\n  fragment CompoundRowParts on Compound {\n    id\n    name\n    aliases\n    country\n    province\n    status\n    statusSince\n    held\n    cameOut\n    version\n  }\n": types.CompoundRowPartsFragmentDoc,
    "\n  query Compound($id: UUID!) {\n    compound(id: $id) {\n      ...CompoundRowParts\n      latitude\n      longitude\n      precision\n      floors\n      armedGroup\n      description\n      operators {\n        id\n        kind\n        name\n        note\n        endedAt\n        version\n      }\n      history {\n        id\n        status\n        happenedOn\n        source\n        note\n        recordedAt\n        recordedBy\n        movedTo {\n          id\n          name\n        }\n      }\n      people {\n        caseId\n        reference\n        initials\n        sex\n        ageBand\n        nationality\n        state\n        outOn\n      }\n    }\n  }\n": types.CompoundDocument,
    "\n  query CompoundMap {\n    compoundMap {\n      id\n      name\n      country\n      province\n      latitude\n      longitude\n      precision\n      status\n      held\n    }\n  }\n": types.CompoundMapDocument,
    "\n  query FindCompounds($text: ShortText) {\n    compounds(filter: { text: $text }, first: 12) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n": types.FindCompoundsDocument,
    "\n  query Compounds($filter: CompoundFilter, $first: Int, $after: String) {\n    compounds(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CompoundRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": types.CompoundsDocument,
    "\n  mutation CorrectCompound($input: CorrectCompoundInput!) {\n    correctCompound(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectCompoundDocument,
    "\n  mutation AddOperator($input: AddOperatorInput!) {\n    addOperator(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddOperatorDocument,
    "\n  mutation EndOperator($input: EndOperatorInput!) {\n    endOperator(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndOperatorDocument,
    "\n  mutation RegisterCompound($input: RegisterCompoundInput!) {\n    registerCompound(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RegisterCompoundDocument,
    "\n  mutation RecordCompoundStatus($input: RecordCompoundStatusInput!) {\n    recordCompoundStatus(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordCompoundStatusDocument,
    "\n  query IdentityDocuments($caseId: UUID!) {\n    identityDocuments(caseId: $caseId) {\n      id\n      kind\n      country\n      expiresOn\n      place\n      hasNumber\n      recordedAt\n      recordedBy {\n        displayName\n      }\n      version\n    }\n  }\n": types.IdentityDocumentsDocument,
    "\n  query RevealIdentityDocuments($caseId: UUID!) {\n    identityDocuments(caseId: $caseId) {\n      id\n      version\n      number\n      note\n    }\n  }\n": types.RevealIdentityDocumentsDocument,
    "\n  query TravelPapers($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      caseId\n      travelDocuments {\n        id\n        kind\n        appliedOn\n        issuedOn\n        expiresOn\n        mission {\n          name\n        }\n      }\n    }\n  }\n": types.TravelPapersDocument,
    "\n  mutation RecordIdentityDocument($input: RecordIdentityDocumentInput!) {\n    recordIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocument {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordIdentityDocumentDocument,
    "\n  mutation CorrectIdentityDocument($input: CorrectIdentityDocumentInput!) {\n    correctIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocument {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectIdentityDocumentDocument,
    "\n  mutation RemoveIdentityDocument($input: RemoveIdentityDocumentInput!) {\n    removeIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocuments {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RemoveIdentityDocumentDocument,
    "\n  query FindKnownPeople($text: ShortText!) {\n    knownPeople(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n      }\n    }\n  }\n": types.FindKnownPeopleDocument,
    "\n  query KnownPeople($filter: KnownPeopleFilter, $first: Int, $after: String) {\n    knownPeople(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        kind\n        party\n        initials\n        relation\n        roles\n        phoneCount\n        walletCount\n        alsoIn\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n      facets {\n        kinds {\n          value\n          count\n        }\n      }\n    }\n  }\n": types.KnownPeopleDocument,
    "\n  query RevealKnownPeople($ids: [UUID!]!) {\n    knownPeople(filter: { ids: $ids }, first: 100) {\n      nodes {\n        id\n        name\n        aliases\n        phones\n        wallets\n      }\n    }\n  }\n": types.RevealKnownPeopleDocument,
    "\n  query PeopleAround($caseId: UUID!) {\n    peopleAround(caseId: $caseId) {\n      caseId\n      people {\n        id\n        kind\n        party\n        initials\n        relation\n        roles\n        phoneCount\n        walletCount\n        safeToContact\n        recordedAt\n        recordedBy {\n          displayName\n        }\n        version\n        seenElsewhere {\n          caseId\n          reference\n          by\n        }\n      }\n      requesters {\n        pleaId\n        requesterKind\n        channel\n        receivedAt\n      }\n    }\n  }\n": types.PeopleAroundDocument,
    "\n  query RevealPeopleAround($caseId: UUID!) {\n    peopleAround(caseId: $caseId) {\n      people {\n        id\n        version\n        name\n        aliases\n        phones\n        wallets\n        note\n      }\n      requesters {\n        pleaId\n        name\n        contact\n      }\n    }\n  }\n": types.RevealPeopleAroundDocument,
    "\n  mutation RecordPersonAround($input: RecordPersonAroundInput!) {\n    recordPersonAround(input: $input) {\n      __typename\n      ... on PersonAround {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordPersonAroundDocument,
    "\n  mutation CorrectPersonAround($input: CorrectPersonAroundInput!) {\n    correctPersonAround(input: $input) {\n      __typename\n      ... on PersonAround {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectPersonAroundDocument,
    "\n  mutation RemovePersonAround($input: RemovePersonAroundInput!) {\n    removePersonAround(input: $input) {\n      __typename\n      ... on PeopleAround {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RemovePersonAroundDocument,
    "\n  query Holds($after: String) {\n    holds(first: 25, after: $after) {\n      nodes {\n        id\n        reference\n        ground\n        until\n        over\n        setBy {\n          displayName\n        }\n        setAt\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.HoldsDocument,
    "\n  query CaseHolds($caseId: UUID!) {\n    caseHolds(caseId: $caseId) {\n      id\n      reference\n      ground\n      reason\n      until\n      over\n      setBy {\n        displayName\n      }\n      setAt\n    }\n  }\n": types.CaseHoldsDocument,
    "\n  mutation HoldCase($input: HoldCaseInput!) {\n    holdCase(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.HoldCaseDocument,
    "\n  mutation HoldByReference($input: HoldByReferenceInput!) {\n    holdByReference(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.HoldByReferenceDocument,
    "\n  mutation LiftHold($input: LiftHoldInput!) {\n    liftHold(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.LiftHoldDocument,
    "\n  mutation LiftHoldByOfficer($input: LiftHoldInput!) {\n    liftHoldByOfficer(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.LiftHoldByOfficerDocument,
    "\n  query ErasurePlan($reference: ShortText!) {\n    erasurePlan(reference: $reference) {\n      reference\n      state\n      closedAt\n      waits\n      counts {\n        records\n        rosterRows\n        lists\n        files\n        shares\n        tasks\n        people\n      }\n    }\n  }\n": types.ErasurePlanDocument,
    "\n  mutation AskErasure($input: AskErasureInput!) {\n    askErasure(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AskErasureDocument,
    "\n  query Erasures($first: Int, $after: String) {\n    erasures(first: $first, after: $after) {\n      nodes {\n        id\n        reference\n        erasedAt\n        askedBy {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        keys\n        certificate\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.ErasuresDocument,
    "\n  query ErasedCase($id: UUID!) {\n    erasedCase(id: $id) {\n      reference\n      erasedAt\n    }\n  }\n": types.ErasedCaseDocument,
    "\n  query RetentionFiles($category: RetentionCategory, $soon: Boolean, $after: String) {\n    retentionFiles(category: $category, soon: $soon, first: 50, after: $after) {\n      nodes {\n        reference\n        caseId\n        category\n        countedFrom\n        dueOn\n        keeps\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.RetentionFilesDocument,
    "\n  query RetentionDryRun($references: [ShortText!]!) {\n    retentionDryRun(references: $references) {\n      goes {\n        reference\n        category\n        dueOn\n      }\n      skipped {\n        reference\n        why\n      }\n      counts {\n        records\n        rosterRows\n        lists\n        files\n        bytes\n        shares\n        tasks\n        people\n      }\n    }\n  }\n": types.RetentionDryRunDocument,
    "\n  mutation AskRetention($input: AskRetentionInput!) {\n    askRetention(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AskRetentionDocument,
    "\n  query RetentionBatches($after: String) {\n    retentionBatches(first: 10, after: $after) {\n      nodes {\n        id\n        approvalId\n        decision\n        askedAt\n        askedBy {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        cases\n        erased\n        waiting\n        done {\n          records\n          files\n          people\n        }\n        left {\n          reference\n          why\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.RetentionBatchesDocument,
    "\n  query RetentionRules {\n    retentionRules {\n      category\n      event\n      months\n      decided\n      basis\n      setBy {\n        displayName\n      }\n      setAt\n      version\n    }\n  }\n": types.RetentionRulesDocument,
    "\n  mutation SetRetentionRule($input: SetRetentionRuleInput!) {\n    setRetentionRule(input: $input) {\n      __typename\n      ... on RetentionRule {\n        category\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetRetentionRuleDocument,
    "\n  mutation BeginRepatriation($input: BeginRepatriationInput!) {\n    beginRepatriation(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.BeginRepatriationDocument,
    "\n  mutation TakeChecklist($input: TakeChecklistInput!) {\n    takeChecklist(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.TakeChecklistDocument,
    "\n  mutation StartItem($input: StartItemInput!) {\n    startItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.StartItemDocument,
    "\n  mutation CompleteItem($input: CompleteItemInput!) {\n    completeItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CompleteItemDocument,
    "\n  mutation ReopenItem($input: ReopenItemInput!) {\n    reopenItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReopenItemDocument,
    "\n  mutation MarkNotNeeded($input: MarkNotNeededInput!) {\n    markNotNeeded(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MarkNotNeededDocument,
    "\n  mutation SetItemMission($input: SetItemMissionInput!) {\n    setItemMission(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetItemMissionDocument,
    "\n  mutation RaiseException($input: RaiseExceptionInput!) {\n    raiseException(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RaiseExceptionDocument,
    "\n  mutation LiftException($input: LiftExceptionInput!) {\n    liftException(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.LiftExceptionDocument,
    "\n  mutation ApplyForTravelDocument($input: ApplyForTravelDocumentInput!) {\n    applyForTravelDocument(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ApplyForTravelDocumentDocument,
    "\n  mutation IssueTravelDocument($input: IssueTravelDocumentInput!) {\n    issueTravelDocument(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.IssueTravelDocumentDocument,
    "\n  mutation AssessOverstay($input: AssessOverstayInput!) {\n    assessOverstay(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AssessOverstayDocument,
    "\n  mutation AskWaiver($input: AskWaiverInput!) {\n    askWaiver(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AskWaiverDocument,
    "\n  mutation SettleFine($input: SettleFineInput!) {\n    settleFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SettleFineDocument,
    "\n  mutation ShareCase($input: ShareCaseInput!) {\n    shareCase(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ShareCaseDocument,
    "\n  mutation EndShare($input: EndShareInput!) {\n    endShare(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndShareDocument,
    "\n  mutation CompleteItems($input: CompleteItemsInput!) {\n    completeItems(input: $input) {\n      __typename\n      ... on CompletedItems {\n        completed\n        notCompleted {\n          caseId\n          reference\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CompleteItemsDocument,
    "\n  mutation ReopenItems($input: ReopenItemsInput!) {\n    reopenItems(input: $input) {\n      __typename\n      ... on CompletedItems {\n        completed\n        notCompleted {\n          caseId\n          reference\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReopenItemsDocument,
    "\n  query RepatriationBoard($group: BoardGrouping!, $filter: BoardFilter) {\n    repatriationBoard(group: $group, filter: $filter) {\n      people\n      overdue\n      held\n      stuck\n      groups {\n        key\n        title\n        people\n        waiting\n        overdue\n        oldestSince\n        mission {\n          ...MissionRefParts\n        }\n      }\n      fines {\n        currency\n        amountMinor\n        perDayMinor\n        people\n      }\n    }\n  }\n": types.RepatriationBoardDocument,
    "\n  query WaitingItems($filter: BoardFilter, $first: Int, $after: String) {\n    waitingItems(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        nationality\n        item\n        title\n        state\n        party\n        since\n        dueOn\n        overdueDays\n        heldBy\n        stuck {\n          ...StuckParts\n        }\n        forecast {\n          homeOn\n          from\n          to\n        }\n        mission {\n          ...MissionRefParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": types.WaitingItemsDocument,
    "\n  fragment CalendarEntryParts on CalendarEntry {\n    id\n    kind\n    subjectId\n    day\n    at\n    zone\n    from\n    until\n    overdue\n    caseId\n    reference\n    initials\n    nationality\n    item\n    title\n    deadline\n    party\n    since\n    mission {\n      ...MissionRefParts\n    }\n    word\n    fromPlace\n    toPlace\n    number\n    people\n    amountMinor\n    currency\n    movable\n    version\n  }\n": types.CalendarEntryPartsFragmentDoc,
    "\n  query Calendar($from: Day!, $to: Day!, $filter: CalendarFilter) {\n    calendar(from: $from, to: $to, filter: $filter) {\n      today\n      zone\n      completeUntil\n      moreEstimates\n      days {\n        day\n        count\n        overdue\n        kinds {\n          kind\n          count\n          overdue\n        }\n      }\n      overdueCount\n      overdue {\n        ...CalendarEntryParts\n      }\n      entries {\n        ...CalendarEntryParts\n      }\n      closures {\n        day\n        name\n        mission {\n          ...MissionRefParts\n        }\n      }\n    }\n  }\n": types.CalendarDocument,
    "\n  query CalendarDay($day: Day!, $filter: CalendarFilter, $after: String) {\n    calendarDay(day: $day, filter: $filter, after: $after) {\n      nodes {\n        ...CalendarEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.CalendarDayDocument,
    "\n  query CalendarOverdue($filter: CalendarFilter, $after: String) {\n    calendarOverdue(filter: $filter, after: $after) {\n      nodes {\n        ...CalendarEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.CalendarOverdueDocument,
    "\n  mutation MoveTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n        version\n        dueOn\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MoveTaskDocument,
    "\n  fragment CostParts on Cost {\n    id\n    batchId\n    entry\n    refersTo\n    correction\n    ofFine\n    others\n    kind\n    amountMinor\n    leftMinor\n    currency\n    spentOn\n    payer\n    state\n    note\n    attachmentId\n    recordedBy\n    recordedAt\n    version\n    case {\n      id\n      reference\n    }\n    operation {\n      id\n      reference\n    }\n    movement {\n      id\n      reference\n    }\n    donor {\n      id\n      code\n      name\n    }\n  }\n": types.CostPartsFragmentDoc,
    "\n  query Costs($filter: CostFilter, $first: Int, $after: String) {\n    costs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CostParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.CostsDocument,
    "\n  query CostTotals($filter: CostFilter, $by: CostGroup!, $equivalentIn: Currency) {\n    costTotals(filter: $filter, by: $by, equivalentIn: $equivalentIn) {\n      sums {\n        key\n        label\n        currency\n        estimatedMinor\n        committedMinor\n        paidMinor\n        totalMinor\n        lines\n        equivalentMinor\n      }\n      equivalentIn\n      equivalentMinor\n      withoutRate\n    }\n  }\n": types.CostTotalsDocument,
    "\n  query Donors {\n    donors {\n      id\n      code\n      name\n      currency\n      validFrom\n      validTo\n      budgetMinor\n      version\n    }\n  }\n": types.DonorsDocument,
    "\n  query ExchangeRates {\n    exchangeRates {\n      id\n      fromCurrency\n      toCurrency\n      rate\n      validFrom\n      source\n    }\n  }\n": types.ExchangeRatesDocument,
    "\n  mutation RecordCost($input: RecordCostInput!) {\n    recordCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n        costs {\n          id\n          version\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordCostDocument,
    "\n  mutation AdvanceCost($input: AdvanceCostInput!) {\n    advanceCost(input: $input) {\n      __typename\n      ... on Cost {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AdvanceCostDocument,
    "\n  mutation RefundCost($input: RefundCostInput!) {\n    refundCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RefundCostDocument,
    "\n  mutation CorrectCost($input: CorrectCostInput!) {\n    correctCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectCostDocument,
    "\n  mutation RecordDonor($input: RecordDonorInput!) {\n    recordDonor(input: $input) {\n      __typename\n      ... on Donor {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordDonorDocument,
    "\n  mutation CorrectDonor($input: CorrectDonorInput!) {\n    correctDonor(input: $input) {\n      __typename\n      ... on Donor {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectDonorDocument,
    "\n  mutation RecordExchangeRate($input: RecordExchangeRateInput!) {\n    recordExchangeRate(input: $input) {\n      __typename\n      ... on ExchangeRate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordExchangeRateDocument,
    "\n  query CostExportPlan($filter: CostFilter!) {\n    costExportPlan(filter: $filter) {\n      lines\n      cases\n      most\n    }\n  }\n": types.CostExportPlanDocument,
    "\n  mutation AskCostExport($input: AskCostExportInput!) {\n    askCostExport(input: $input) {\n      __typename\n      ... on Approval {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AskCostExportDocument,
    "\n  query CostPeopleOfMovement($id: UUID!) {\n    movement(id: $id) {\n      id\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        state\n      }\n    }\n  }\n": types.CostPeopleOfMovementDocument,
    "\n  query OthersOnBill($movementId: UUID!) {\n    othersOnBill(movementId: $movementId)\n  }\n": types.OthersOnBillDocument,
    "\n  query CostPeopleOfOperation($id: UUID!, $filter: RosterFilter) {\n    roster(rescueOperationId: $id, first: 100, filter: $filter) {\n      nodes {\n        id\n        initials\n        case {\n          id\n          reference\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.CostPeopleOfOperationDocument,
    "\n  fragment MissionRefParts on MissionRef {\n    id\n    name\n    city\n    locatedIn\n  }\n": types.MissionRefPartsFragmentDoc,
    "\n  fragment WayHomeParts on WayHome {\n    caseId\n    reference\n    caseState\n    nationality\n    begun\n    begunOn\n    stage\n    covering {\n      here\n      mission {\n        ...MissionRefParts\n      }\n    }\n    plan {\n      template\n      edition\n      nationality\n      country\n      document\n      minor\n      because\n      version\n      proposal {\n        template\n        edition\n        document\n        factsChanged\n      }\n    }\n    forecast {\n      homeOn\n      from\n      to\n      path\n      waitsMostOn\n      heldBy\n    }\n    items {\n      id\n      item\n      title\n      hint\n      needs\n      usual {\n        count\n        lower\n        median\n        upper\n        basis\n      }\n      state\n      party\n      ready\n      since\n      waitingDays\n      dueOn\n      overdueDays\n      doneOn\n      reason\n      note\n      waitsFor\n      heldBy\n      mayBeNotNeeded\n      version\n      mission {\n        ...MissionRefParts\n      }\n    }\n    stuck {\n      ...StuckParts\n    }\n    exceptions {\n      id\n      kind\n      reason\n      raisedAt\n      raisedBy\n      liftedAt\n      version\n    }\n    travelDocuments {\n      id\n      kind\n      number\n      appliedOn\n      issuedOn\n      expiresOn\n      note\n      version\n      mission {\n        ...MissionRefParts\n      }\n    }\n    overstay {\n      id\n      country\n      visaKind\n      enteredOn\n      stayDays\n      legalUntil\n      days\n      amountMinor\n      perDayMinor\n      outstandingMinor\n      waivedMinor\n      paidMinor\n      currency\n      daysWithoutRule\n      problem\n      passedMinor\n      passedOn\n      nextAlert {\n        on\n        amountMinor\n      }\n      onDeparture {\n        on\n        amountMinor\n      }\n      lines {\n        kind\n        from\n        to\n        days\n        perDayMinor\n        amountMinor\n      }\n      waivers {\n        id\n        askedOn\n        askedOf\n        letter\n        decision\n        decidedOn\n        decisionNumber\n        baseMinor\n        share\n        waivedMinor\n        note\n        version\n      }\n      freezes {\n        id\n        from\n        to\n        ground\n        note\n        version\n      }\n      payments {\n        id\n        on\n        amountMinor\n        currency\n        payer\n        donorCode\n      }\n      settledOn\n      settlement\n      version\n    }\n    movements {\n      id\n      reference\n      kind\n      carrier\n      number\n      fromPlace\n      toPlace\n      departsAt\n      departsZone\n      state\n      cancelled\n    }\n    shares {\n      id\n      until\n      sharedAt\n      acknowledgedAt\n      endedAt\n      version\n      mission {\n        ...MissionRefParts\n      }\n      place {\n        id\n        name\n      }\n      expectedOn\n      note\n      arrivedAt\n      leftAt\n    }\n  }\n": types.WayHomePartsFragmentDoc,
    "\n  query WayHome($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      ...WayHomeParts\n    }\n  }\n": types.WayHomeDocument,
    "\n  query ChecklistProposal($caseId: UUID!, $document: DocumentSituation) {\n    checklistProposal(caseId: $caseId, document: $document) {\n      template\n      edition\n      nationality\n      document\n      minor\n      added {\n        item\n        title\n      }\n      noLongerNeeded {\n        item\n        title\n      }\n      neededAgain {\n        item\n        title\n      }\n      changed {\n        item\n        title\n      }\n    }\n  }\n": types.ChecklistProposalDocument,
    "\n  query MissionNames {\n    missions {\n      id\n      name\n      city\n      sendingCountry\n      locatedIn\n    }\n  }\n": types.MissionNamesDocument,
    "\n  query DueSteps($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      caseId\n      items {\n        item\n        title\n        state\n        ready\n        party\n        dueOn\n        heldBy\n      }\n    }\n  }\n": types.DueStepsDocument,
    "\n  query WayHomePipeline {\n    wayHomePipeline {\n      on\n      timeZone\n      stages {\n        stage\n        people\n        held\n        longest\n        days {\n          ...DayQuartilesParts\n        }\n        waits {\n          item\n          title\n          party\n          people\n        }\n      }\n      months {\n        month\n        stage\n        entered\n        left\n      }\n    }\n  }\n": types.WayHomePipelineDocument,
    "\n  query WayHomeSpans {\n    wayHomeSpans {\n      ...TimeUntilParts\n    }\n  }\n": types.WayHomeSpansDocument,
    "\n  query TimeToHome($span: FigureSpan!, $by: FigureGrouping!) {\n    timeToHome(span: $span, by: $by) {\n      since\n      all {\n        ...TimeUntilParts\n      }\n      groups {\n        ...TimeUntilParts\n      }\n    }\n  }\n": types.TimeToHomeDocument,
    "\n  fragment TimeUntilParts on TimeUntil {\n    key\n    people\n    done\n    mission {\n      id\n      name\n    }\n    reached {\n      ...DayQuartilesParts\n    }\n    estimate {\n      ...DayQuartilesParts\n    }\n  }\n": types.TimeUntilPartsFragmentDoc,
    "\n  fragment DayQuartilesParts on DayQuartiles {\n    lower\n    median\n    upper\n  }\n": types.DayQuartilesPartsFragmentDoc,
    "\n  mutation DecideWaiver($input: DecideWaiverInput!) {\n    decideWaiver(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DecideWaiverDocument,
    "\n  mutation PayFine($input: PayFineInput!) {\n    payFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.PayFineDocument,
    "\n  mutation FreezeFine($input: FreezeFineInput!) {\n    freezeFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.FreezeFineDocument,
    "\n  mutation EndFreeze($input: EndFreezeInput!) {\n    endFreeze(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndFreezeDocument,
    "\n  query VisaRules {\n    visaRules {\n      id\n      country\n      visaKind\n      stayDays\n      validFrom\n      validTo\n      source\n    }\n  }\n": types.VisaRulesDocument,
    "\n  mutation RecordVisaRule($input: RecordVisaRuleInput!) {\n    recordVisaRule(input: $input) {\n      __typename\n      ... on VisaRule {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordVisaRuleDocument,
    "\n  query TravellingAlong($movementId: UUID!) {\n    travellingAlong(movementId: $movementId) {\n      movementId\n      escorts {\n        id\n        name\n        contact\n        role\n        ticks\n      }\n      companions {\n        id\n        caseId\n        reference\n        name\n        birth\n        relation\n        documentNumber\n        mark\n      }\n      bags {\n        id\n        caseId\n        reference\n        label\n        what\n        handings {\n          id\n          at\n          fromWhom\n          toWhom\n          place\n          recordedBy\n        }\n      }\n    }\n  }\n": types.TravellingAlongDocument,
    "\n  mutation AddEscort($input: AddEscortInput!) {\n    addEscort(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddEscortDocument,
    "\n  mutation AddCompanion($input: AddCompanionInput!) {\n    addCompanion(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddCompanionDocument,
    "\n  mutation RemoveFromJourney($input: RemoveFromJourneyInput!) {\n    removeFromJourney(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RemoveFromJourneyDocument,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddEvidenceDocument,
    "\n  mutation HandEvidence($input: HandEvidenceInput!) {\n    handEvidence(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.HandEvidenceDocument,
    "\n  query CarrierList($movementId: UUID!, $xlsx: Boolean) {\n    carrierList(movementId: $movementId, xlsx: $xlsx) {\n      fileName\n      people\n      text\n      base64\n    }\n  }\n": types.CarrierListDocument,
    "\n  query JourneyMore($id: UUID!) {\n    movement(id: $id) {\n      id\n      version\n      state\n      legs {\n        id\n        position\n        kind\n        carrier\n        number\n        fromPlace\n        toPlace\n        toCountry\n        departsAt\n        departsZone\n        arrivesAt\n        arrivesZone\n        airside\n        connection\n        warnings\n        endedAt\n        endedBy\n        change\n        changeReason\n      }\n      confirmations {\n        id\n        what\n        on\n        knownBy\n        people\n        recordedBy\n        recordedAt\n      }\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        state\n        documentCheck\n        receptionBodyId\n        receptionBody\n        receptionToldOn\n        transits {\n          country\n          hours\n          airside\n          need\n          source\n          answer\n        }\n      }\n    }\n  }\n": types.JourneyMoreDocument,
    "\n  mutation ChangeLegs($input: ChangeLegsInput!) {\n    changeLegs(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ChangeLegsDocument,
    "\n  mutation CancelMovement($input: CancelMovementInput!) {\n    cancelMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CancelMovementDocument,
    "\n  mutation MovePassengers($input: MovePassengersInput!) {\n    movePassengers(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MovePassengersDocument,
    "\n  mutation ChooseReception($input: ChooseReceptionInput!) {\n    chooseReception(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ChooseReceptionDocument,
    "\n  mutation ClearTransit($input: ClearTransitInput!) {\n    clearTransit(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ClearTransitDocument,
    "\n  mutation CorrectHandover($input: CorrectHandoverInput!) {\n    correctHandover(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectHandoverDocument,
    "\n  query Handovers($caseId: UUID!) {\n    handovers(caseId: $caseId) {\n      caseId\n      reference\n      name\n      forms {\n        id\n        movementId\n        movementReference\n        people\n        handedOn\n        way\n        bodyName\n        receivedBy\n        receivedAs\n        place\n        papers\n        belongings\n        condition\n        strokes\n        paperKept\n        why\n        replaces\n        replaced\n        recordedBy\n        recordedAt\n      }\n    }\n  }\n": types.HandoversDocument,
    "\n  fragment ReceptionBodyParts on ReceptionBody {\n    id\n    name\n    kind\n    country\n    city\n    address\n    phone\n    email\n    contact\n    hours\n    offers\n    validFrom\n    validTo\n    source\n    version\n  }\n": types.ReceptionBodyPartsFragmentDoc,
    "\n  query ReceptionBodies($country: Country) {\n    receptionBodies(country: $country) {\n      ...ReceptionBodyParts\n    }\n  }\n": types.ReceptionBodiesDocument,
    "\n  query ReceptionBody($id: UUID!) {\n    receptionBody(id: $id) {\n      ...ReceptionBodyParts\n    }\n  }\n": types.ReceptionBodyDocument,
    "\n  mutation RegisterReceptionBody($input: RegisterReceptionBodyInput!) {\n    registerReceptionBody(input: $input) {\n      __typename\n      ... on ReceptionBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RegisterReceptionBodyDocument,
    "\n  mutation CorrectReceptionBody($input: CorrectReceptionBodyInput!) {\n    correctReceptionBody(input: $input) {\n      __typename\n      ... on ReceptionBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectReceptionBodyDocument,
    "\n  query TransitRules {\n    transitRules {\n      id\n      nationality\n      country\n      airside\n      mostHours\n      need\n      validFrom\n      validTo\n      source\n    }\n  }\n": types.TransitRulesDocument,
    "\n  mutation RecordTransitRule($input: RecordTransitRuleInput!) {\n    recordTransitRule(input: $input) {\n      __typename\n      ... on TransitRule {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordTransitRuleDocument,
    "\n  query FollowUps($caseId: UUID!) {\n    followUps(caseId: $caseId) {\n      caseId\n      lostTwice\n      backInCompound\n      nextCaseId\n      entries {\n        id\n        item\n        outcome\n        on\n        channel\n        spokeWith\n        note\n        nextStep\n        nextOn\n        recordedBy\n        recordedAt\n        replaced\n      }\n    }\n  }\n": types.FollowUpsDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      __typename\n      ... on FollowUps {\n        caseId\n        lostTwice\n        backInCompound\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordFollowUpDocument,
    "\n  query FollowUpCounts {\n    followUpCounts {\n      item\n      nationality\n      outcome\n      people\n    }\n  }\n": types.FollowUpCountsDocument,
    "\n  fragment TravelNeedsParts on TravelNeeds {\n    id\n    reference\n    services\n    language\n    health\n    words\n    more\n    forCarrier\n    toOrder\n    heldBack\n    version\n  }\n": types.TravelNeedsPartsFragmentDoc,
    "\n  query TravelNeeds($movementId: UUID!) {\n    travelNeeds(movementId: $movementId) {\n      ...TravelNeedsParts\n    }\n  }\n": types.TravelNeedsDocument,
    "\n  query NeedsOfCases($caseIds: [UUID!]!) {\n    needsOfCases(caseIds: $caseIds) {\n      ...TravelNeedsParts\n    }\n  }\n": types.NeedsOfCasesDocument,
    "\n  query NeedOrders($movementId: UUID!) {\n    needOrders(movementId: $movementId) {\n      id\n      caseId\n      legId\n      service\n      orderedFrom\n      orderedOn\n      reference\n      recordedBy\n    }\n  }\n": types.NeedOrdersDocument,
    "\n  mutation OrderNeeds($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.OrderNeedsDocument,
    "\n  mutation EndNeedOrder($input: EndNeedOrderInput!) {\n    endNeedOrder(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndNeedOrderDocument,
    "\n  mutation SetTravelNeeds($input: SetTravelNeedsInput!) {\n    setTravelNeeds(input: $input) {\n      __typename\n      ... on TravelNeeds {\n        ...TravelNeedsParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetTravelNeedsDocument,
    "\n  query SafeContacts($caseId: UUID!) {\n    contacts(caseId: $caseId) {\n      id\n      channel\n      value\n      whose\n      hours\n      codeWord\n      mayAnswer\n      safe\n    }\n  }\n": types.SafeContactsDocument,
    "\n  mutation SetSeats($input: SetSeatsInput!) {\n    setSeats(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetSeatsDocument,
    "\n  fragment BoardingTickParts on BoardingTick {\n    id\n    passengerId\n    companionId\n    legId\n    leg\n    mark\n    at\n    by\n  }\n": types.BoardingTickPartsFragmentDoc,
    "\n  query TickList($movementId: UUID!) {\n    tickList(movementId: $movementId) {\n      id\n      reference\n      fromPlace\n      toPlace\n      carrier\n      number\n      departsAt\n      departsZone\n      legs {\n        id\n        position\n        fromPlace\n        toPlace\n        departsAt\n        departsZone\n      }\n      lines {\n        id\n        position\n        seats {\n          legId\n          companionId\n          seat\n        }\n        state\n        open\n        reference\n        initials\n        name\n        romanisedName\n        nationality\n        minor\n        companions {\n          id\n          name\n          relation\n          minor\n        }\n        services\n        language\n        moreNeeds\n      }\n    }\n  }\n": types.TickListDocument,
    "\n  query BoardingTicks($movementId: UUID!) {\n    boardingTicks(movementId: $movementId) {\n      ...BoardingTickParts\n    }\n  }\n": types.BoardingTicksDocument,
    "\n  mutation TickPassenger($input: TickPassengerInput!) {\n    tickPassenger(input: $input) {\n      __typename\n      ... on BoardingTick {\n        ...BoardingTickParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.TickPassengerDocument,
    "\n  query EscortedJourneys {\n    escortedJourneys {\n      id\n      reference\n      fromPlace\n      toPlace\n      carrier\n      number\n      departsAt\n      departsZone\n    }\n  }\n": types.EscortedJourneysDocument,
    "\n  fragment LetterTemplateParts on LetterTemplate {\n    id\n    revision\n    kind\n    language\n    missionId\n    missionName\n    name\n    subject\n    blocks {\n      kind\n      text\n      columns\n    }\n    note\n    state\n    publishedAt\n    version\n  }\n": types.LetterTemplatePartsFragmentDoc,
    "\n  query LetterTemplates($published: Boolean!) {\n    letterTemplates(published: $published) {\n      ...LetterTemplateParts\n    }\n  }\n": types.LetterTemplatesDocument,
    "\n  query LetterTemplate($id: UUID!) {\n    letterTemplate(id: $id) {\n      ...LetterTemplateParts\n    }\n  }\n": types.LetterTemplateDocument,
    "\n  mutation SaveLetterTemplate($input: SaveLetterTemplateInput!) {\n    saveLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SaveLetterTemplateDocument,
    "\n  mutation PublishLetterTemplate($input: LetterTemplateActInput!) {\n    publishLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.PublishLetterTemplateDocument,
    "\n  mutation RetireLetterTemplate($input: LetterTemplateActInput!) {\n    retireLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RetireLetterTemplateDocument,
    "\n  query LetterPreview($input: LetterPreviewInput!) {\n    letterPreview(input: $input) {\n      language\n      letterhead\n      recipient\n      dated\n      signatory\n      subject\n      blocks {\n        kind\n        text\n        header\n        rows\n      }\n      people {\n        caseId\n        reference\n      }\n      leftOut {\n        caseId\n        reference\n        reason\n      }\n      journeys {\n        id\n        reference\n        carrier\n        number\n        departsOn\n      }\n      unprintable\n    }\n  }\n": types.LetterPreviewDocument,
    "\n  fragment LetterParts on Letter {\n    id\n    number\n    kind\n    language\n    state\n    templateId\n    recipientKind\n    missionId\n    bodyId\n    receptionBodyId\n    movementId\n    namedKind\n    namedReason\n    recipient\n    subject\n    signatory\n    dated\n    caseCount\n    pages\n    pdfBytes\n    pdfDigest\n    docxBytes\n    docxDigest\n    sentOn\n    sentHow\n    answeredOn\n    voidReason\n    replaces\n    replacedBy\n    madeBy\n    madeAt\n    people {\n      caseId\n      reference\n    }\n    version\n  }\n": types.LetterPartsFragmentDoc,
    "\n  query Letters($filter: LetterFilter, $first: Int, $after: String) {\n    letters(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...LetterParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.LettersDocument,
    "\n  query Letter($id: UUID!) {\n    letter(id: $id) {\n      ...LetterParts\n    }\n  }\n": types.LetterDocument,
    "\n  query LettersOfCase($caseId: UUID!) {\n    lettersOfCase(caseId: $caseId) {\n      letterId\n      number\n      kind\n      dated\n      state\n    }\n  }\n": types.LettersOfCaseDocument,
    "\n  mutation MakeLetter($input: MakeLetterInput!) {\n    makeLetter(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n        number\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MakeLetterDocument,
    "\n  mutation RecordLetterSent($input: RecordLetterSentInput!) {\n    recordLetterSent(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordLetterSentDocument,
    "\n  mutation RecordLetterAnswer($input: RecordLetterAnswerInput!) {\n    recordLetterAnswer(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordLetterAnswerDocument,
    "\n  mutation VoidLetter($input: VoidLetterInput!) {\n    voidLetter(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.VoidLetterDocument,
    "\n  fragment LetterDraftParts on LetterDraft {\n    id\n    version\n    templateId\n    templateName\n    kind\n    people {\n      caseId\n      reference\n    }\n    dropped\n    addressee {\n      kind\n      missionId\n      bodyId\n      receptionBodyId\n      movementId\n      namedKind\n      reason\n    }\n    recipient\n    dated\n    signatory\n    replaces {\n      id\n      number\n      version\n      templateId\n    }\n    savedAt\n    endsAt\n  }\n": types.LetterDraftPartsFragmentDoc,
    "\n  query LetterDrafts {\n    letterDrafts {\n      ...LetterDraftParts\n    }\n  }\n": types.LetterDraftsDocument,
    "\n  query LetterDraft($id: UUID!) {\n    letterDraft(id: $id) {\n      ...LetterDraftParts\n    }\n  }\n": types.LetterDraftDocument,
    "\n  mutation SaveLetterDraft($input: SaveLetterDraftInput!) {\n    saveLetterDraft(input: $input) {\n      __typename\n      ... on LetterDraft {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SaveLetterDraftDocument,
    "\n  mutation ThrowLetterDraftAway($input: ThrowLetterDraftAwayInput!) {\n    throwLetterDraftAway(input: $input) {\n      __typename\n      ... on LetterDraftGone {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ThrowLetterDraftAwayDocument,
    "\n  query WayHomeMap($nationality: Country, $missionId: UUID, $on: Day) {\n    wayHomeMap(nationality: $nationality, missionId: $missionId, on: $on) {\n      on\n      moreLegs\n      compounds {\n        id\n        name\n        country\n        province\n        latitude\n        longitude\n        precision\n        status\n        people\n      }\n      custody {\n        key\n        kind\n        placeId\n        name\n        country\n        province\n        latitude\n        longitude\n        precision\n        places\n        people\n        alerted\n        nextReviewOn\n        beds\n        free\n      }\n      missions {\n        id\n        name\n        sendingCountry\n        locatedIn\n        city\n        latitude\n        longitude\n        people\n      }\n      crossings {\n        crossingId\n        name\n        otherNames\n        country\n        otherCountry\n        province\n        kind\n        state\n        hours\n        latitude\n        longitude\n        validFrom\n        checkedOn\n        people\n      }\n      routes {\n        key\n        fromPlace\n        toPlace\n        from {\n          name\n          latitude\n          longitude\n        }\n        to {\n          name\n          latitude\n          longitude\n        }\n        kind\n        state\n        people\n        journeys {\n          id\n          reference\n          departsAt\n          people\n        }\n      }\n    }\n  }\n": types.WayHomeMapDocument,
    "\n  fragment BorderCrossingParts on BorderCrossing {\n    id\n    crossingId\n    name\n    otherNames\n    country\n    otherCountry\n    province\n    kind\n    state\n    hours\n    latitude\n    longitude\n    validFrom\n    validTo\n    source\n    checkedOn\n    checkedBy\n    recordedAt\n    recordedBy\n    past\n    version\n  }\n": types.BorderCrossingPartsFragmentDoc,
    "\n  query BorderCrossings {\n    borderCrossings {\n      ...BorderCrossingParts\n    }\n  }\n": types.BorderCrossingsDocument,
    "\n  mutation RecordBorderCrossing($input: RecordBorderCrossingInput!) {\n    recordBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordBorderCrossingDocument,
    "\n  mutation EndBorderCrossing($input: EndBorderCrossingInput!) {\n    endBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndBorderCrossingDocument,
    "\n  mutation CheckBorderCrossing($input: CheckBorderCrossingInput!) {\n    checkBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CheckBorderCrossingDocument,
    "\n  query MeetingSheet($id: UUID!) {\n    mission(id: $id) {\n      id\n      name\n    }\n    meetingSheet(missionId: $id) {\n      on\n      people\n      overdue\n      cut\n      lines {\n        id\n        caseId\n        reference\n        nationality\n        name\n        romanisedName\n        birth\n        documentNumber\n        item\n        title\n        since\n        dueOn\n        overdueDays\n        letter\n        letterSentOn\n      }\n    }\n  }\n": types.MeetingSheetDocument,
    "\n  query MissionDirectory($missionId: UUID!) {\n    missionDirectory(missionId: $missionId) {\n      missionId\n      yearsWithout\n      contacts {\n        id\n        name\n        position\n        purposes\n        phone\n        mobile\n        email\n        languages\n        hours\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      requirements {\n        id\n        act\n        paper\n        copies\n        detail\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      fees {\n        id\n        kind\n        amountMinor\n        currency\n        note\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      holidays {\n        id\n        day\n        name\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n    }\n  }\n": types.MissionDirectoryDocument,
    "\n  query MissionUsual($missionId: UUID!) {\n    missionUsual(missionId: $missionId) {\n      period\n      item\n      cases\n      lower\n      median\n      upper\n    }\n  }\n": types.MissionUsualDocument,
    "\n  query MissionsToCheck {\n    missionsToCheck {\n      kind\n      rowId\n      missionId\n      missionName\n      about\n      source\n      version\n    }\n  }\n": types.MissionsToCheckDocument,
    "\n  query WhoCovers($nationality: Country!, $country: Country, $on: Day) {\n    whoCovers(nationality: $nationality, country: $country, on: $on) {\n      nationality\n      country\n      on\n      missions {\n        there\n        source\n        checkedOn\n        mission {\n          id\n          name\n          city\n          locatedIn\n        }\n      }\n      elsewhere {\n        id\n        name\n        city\n        locatedIn\n        actsIn\n      }\n    }\n  }\n": types.WhoCoversDocument,
    "\n  mutation RecordMissionContact($input: RecordMissionContactInput!) {\n    recordMissionContact(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordMissionContactDocument,
    "\n  mutation RecordMissionRequirement($input: RecordMissionRequirementInput!) {\n    recordMissionRequirement(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordMissionRequirementDocument,
    "\n  mutation RecordMissionFee($input: RecordMissionFeeInput!) {\n    recordMissionFee(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordMissionFeeDocument,
    "\n  mutation RecordMissionHolidays($input: RecordMissionHolidaysInput!) {\n    recordMissionHolidays(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordMissionHolidaysDocument,
    "\n  mutation EndMissionRow($input: EndMissionRowInput!) {\n    endMissionRow(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndMissionRowDocument,
    "\n  mutation CheckMissionRow($input: CheckMissionRowInput!) {\n    checkMissionRow(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CheckMissionRowDocument,
    "\n  fragment MissionParts on Mission {\n    id\n    name\n    sendingCountry\n    locatedIn\n    city\n    address\n    phone\n    email\n    weekend\n    zone\n    opening\n    holidays\n    note\n    source\n    checkedOn\n    earlierSources {\n      source\n      checkedOn\n      checkedBy\n      until\n    }\n    version\n    coverage {\n      id\n      nationality\n      country\n      validFrom\n      validTo\n      source\n      checkedOn\n      version\n    }\n  }\n": types.MissionPartsFragmentDoc,
    "\n  query Missions {\n    missions {\n      ...MissionParts\n    }\n  }\n": types.MissionsDocument,
    "\n  query Mission($id: UUID!) {\n    mission(id: $id) {\n      ...MissionParts\n    }\n  }\n": types.MissionDocument,
    "\n  query FineRules {\n    fineRules {\n      id\n      country\n      visaKind\n      perDayMinor\n      capMinor\n      freeDays\n      warnEveryMinor\n      currency\n      validFrom\n      validTo\n      source\n    }\n  }\n": types.FineRulesDocument,
    "\n  mutation RegisterMission($input: RegisterMissionInput!) {\n    registerMission(input: $input) {\n      __typename\n      ... on Mission {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RegisterMissionDocument,
    "\n  mutation CorrectMission($input: CorrectMissionInput!) {\n    correctMission(input: $input) {\n      __typename\n      ... on Mission {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectMissionDocument,
    "\n  mutation RecordCoverage($input: RecordCoverageInput!) {\n    recordCoverage(input: $input) {\n      __typename\n      ... on MissionCoverage {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordCoverageDocument,
    "\n  mutation RecordFineRule($input: RecordFineRuleInput!) {\n    recordFineRule(input: $input) {\n      __typename\n      ... on FineRule {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordFineRuleDocument,
    "\n  query PreviewMissionList($list: MissionListInput!) {\n    previewMissionList(list: $list) {\n      __typename\n      ... on MissionListPreview {\n        headerRow\n        seen\n        columns {\n          column\n          header\n          field\n          confidence\n          samples\n        }\n        counts {\n          outcome\n          rows\n        }\n        rows {\n          line\n          outcome\n          kind\n          mission\n          about\n          validFrom\n          validTo\n          source\n          cells {\n            field\n            text\n            was\n          }\n          problems {\n            field\n            code\n            message\n          }\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.PreviewMissionListDocument,
    "\n  query MissionImports {\n    missionImports {\n      id\n      fileName\n      importedAt\n      importedBy\n      made\n      ended\n      undoneAt\n      undoneBy\n      mayUndo\n      version\n    }\n  }\n": types.MissionImportsDocument,
    "\n  mutation TakeMissionList($input: TakeMissionListInput!) {\n    takeMissionList(input: $input) {\n      __typename\n      ... on MissionImport {\n        id\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.TakeMissionListDocument,
    "\n  mutation UndoMissionList($input: UndoMissionListInput!) {\n    undoMissionList(input: $input) {\n      __typename\n      ... on MissionImport {\n        id\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.UndoMissionListDocument,
    "\n  fragment MovementParts on Movement {\n    id\n    reference\n    kind\n    carrier\n    number\n    fromPlace\n    toPlace\n    toCountry\n    departsAt\n    departsZone\n    arrivesAt\n    arrivesZone\n    escort\n    state\n    people\n    version\n  }\n": types.MovementPartsFragmentDoc,
    "\n  fragment StuckParts on StuckOnTheWay {\n    movementId\n    journey\n    why\n    mark\n    markedAt\n    leg\n    place\n    toPlace\n    departsAt\n    departsZone\n  }\n": types.StuckPartsFragmentDoc,
    "\n  query Movements($filter: MovementFilter, $first: Int, $after: String) {\n    movements(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...MovementParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": types.MovementsDocument,
    "\n  query Movement($id: UUID!) {\n    movement(id: $id) {\n      ...MovementParts\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        nationality\n        sex\n        state\n        seats {\n          legId\n          companionId\n          seat\n        }\n        handedOver\n        mark\n        companionIds\n        stuck {\n          ...StuckParts\n        }\n      }\n    }\n  }\n": types.MovementDocument,
    "\n  query Manifest($id: UUID!) {\n    movement(id: $id) {\n      id\n      passengers {\n        id\n        caseId\n        name\n        romanisedName\n        birth\n        travelDocument\n      }\n    }\n  }\n": types.ManifestDocument,
    "\n  mutation BookMovement($input: BookMovementInput!) {\n    bookMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.BookMovementDocument,
    "\n  mutation AddPassengers($input: AddPassengersInput!) {\n    addPassengers(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddPassengersDocument,
    "\n  mutation RemovePassenger($input: RemovePassengerInput!) {\n    removePassenger(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RemovePassengerDocument,
    "\n  mutation DepartMovement($input: DepartMovementInput!) {\n    departMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DepartMovementDocument,
    "\n  mutation ArriveMovement($input: ArriveMovementInput!) {\n    arriveMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ArriveMovementDocument,
    "\n  mutation RecordHandover($input: RecordHandoverInput!) {\n    recordHandover(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordHandoverDocument,
    "\n  query SharedCases($first: Int, $after: String) {\n    sharedCases(first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        name\n        romanisedName\n        birth\n        sex\n        nationalities\n        documentNumber\n        until\n        sharedAt\n        acknowledgedAt\n        version\n        items {\n          item\n          title\n          state\n          open\n          since\n          dueOn\n          doneOn\n          note\n          proposal {\n            id\n            toState\n            on\n            note\n            document {\n              kind\n              number\n              expiresOn\n            }\n            state\n            reason\n            version\n          }\n          version\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.SharedCasesDocument,
    "\n  mutation AcknowledgeShare($input: AcknowledgeShareInput!) {\n    acknowledgeShare(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AcknowledgeShareDocument,
    "\n  mutation UpdateOwnItem($input: UpdateOwnItemInput!) {\n    updateOwnItem(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.UpdateOwnItemDocument,
    "\n  query OwnHouse {\n    ownHouse {\n      id\n      name\n      kind\n      zone\n      atOnce\n      beds {\n        bed\n        beds\n        taken\n        others\n        free\n      }\n      version\n    }\n  }\n": types.OwnHouseDocument,
    "\n  query ShelteredPeople($first: Int, $after: String) {\n    shelteredPeople(first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        name\n        romanisedName\n        birth\n        sex\n        nationalities\n        languages\n        note\n        expectedOn\n        until\n        sharedAt\n        acknowledgedAt\n        version\n        spells {\n          from\n          to\n        }\n        reports {\n          id\n          kind\n          code\n          at\n          urgent\n          words\n          state\n          reply\n          version\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.ShelteredPeopleDocument,
    "\n  mutation AcknowledgeHouseShare($input: AcknowledgeShareInput!) {\n    acknowledgeHouseShare(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AcknowledgeHouseShareDocument,
    "\n  mutation ReportFromHouse($input: ReportFromHouseInput!) {\n    reportFromHouse(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReportFromHouseDocument,
    "\n  mutation WithdrawHouseReport($input: WithdrawHouseReportInput!) {\n    withdrawHouseReport(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WithdrawHouseReportDocument,
    "\n  mutation KeepHouseBeds($input: KeepHouseBedsInput!) {\n    keepHouseBeds(input: $input) {\n      __typename\n      ... on OwnHouse {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.KeepHouseBedsDocument,
    "\n  mutation ShareWithHouse($input: ShareWithHouseInput!) {\n    shareWithHouse(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ShareWithHouseDocument,
    "\n  query HouseReports($caseId: UUID!) {\n    houseReports(caseId: $caseId) {\n      id\n      caseId\n      reference\n      place {\n        id\n        name\n      }\n      kind\n      code\n      at\n      zone\n      on\n      recordedOn\n      bed\n      beds\n      urgent\n      words\n      state\n      reply\n      reportedBy\n      reportedAt\n      decidedBy\n      decidedAt\n      changed\n      version\n    }\n  }\n": types.HouseReportsDocument,
    "\n  query WaitingHouseReports {\n    waitingHouseReports {\n      count\n      entries {\n        id\n        caseId\n        reference\n        initials\n        place {\n          id\n          name\n        }\n        code\n        urgent\n        state\n        reportedAt\n      }\n      unconfirmed {\n        id\n        caseId\n        reference\n        initials\n        place {\n          id\n          name\n        }\n        expectedOn\n      }\n    }\n  }\n": types.WaitingHouseReportsDocument,
    "\n  mutation AcceptHouseReport($input: AcceptHouseReportInput!) {\n    acceptHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AcceptHouseReportDocument,
    "\n  mutation DeclineHouseReport($input: DeclineHouseReportInput!) {\n    declineHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DeclineHouseReportDocument,
    "\n  mutation AnswerHouseReport($input: AnswerHouseReportInput!) {\n    answerHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AnswerHouseReportDocument,
    "\n  query PartnerHouses {\n    partnerHouses {\n      place {\n        id\n        name\n      }\n      kind\n      accounts\n      atOnce\n      version\n    }\n  }\n": types.PartnerHousesDocument,
    "\n  mutation SetHouseUpdates($input: SetHouseUpdatesInput!) {\n    setHouseUpdates(input: $input) {\n      __typename\n      ... on PartnerHouse {\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetHouseUpdatesDocument,
    "\n  query NewShares {\n    newShares\n  }\n": types.NewSharesDocument,
    "\n  fragment ItemProposalParts on ItemProposal {\n    id\n    caseId\n    reference\n    initials\n    item\n    title\n    mission {\n      id\n      name\n    }\n    toState\n    on\n    note\n    document {\n      kind\n      number\n      expiresOn\n    }\n    state\n    proposedBy\n    proposedAt\n    decidedBy\n    decidedAt\n    changed\n    reason\n    stale\n    itemState\n    itemOn\n    itemNote\n    itemVersion\n    version\n  }\n": types.ItemProposalPartsFragmentDoc,
    "\n  query ItemProposals($caseId: UUID!) {\n    itemProposals(caseId: $caseId) {\n      ...ItemProposalParts\n    }\n  }\n": types.ItemProposalsDocument,
    "\n  query WaitingProposals {\n    waitingProposals {\n      count\n      entries {\n        id\n        caseId\n        reference\n        initials\n        item\n        title\n        mission {\n          id\n          name\n        }\n        toState\n        proposedAt\n        stale\n      }\n    }\n  }\n": types.WaitingProposalsDocument,
    "\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      __typename\n      ... on ItemProposal {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AcceptProposalDocument,
    "\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      __typename\n      ... on ItemProposal {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DeclineProposalDocument,
    "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WithdrawProposalDocument,
    "\n  query PartnerOffices {\n    partnerOffices {\n      mission {\n        id\n        name\n        city\n        locatedIn\n      }\n      accounts\n      atOnce\n      version\n    }\n  }\n": types.PartnerOfficesDocument,
    "\n  mutation SetPartnerUpdates($input: SetPartnerUpdatesInput!) {\n    setPartnerUpdates(input: $input) {\n      __typename\n      ... on PartnerOffice {\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetPartnerUpdatesDocument,
    "\n  fragment ChecklistTemplateParts on ChecklistTemplate {\n    id\n    lineId\n    edition\n    name\n    nationality\n    country\n    document\n    minor\n    source\n    createdAt\n    createdBy\n    endedAt\n    version\n    own {\n      code\n      party\n      days\n      needs\n      before\n      mayBeNotNeeded\n      title {\n        en\n        km\n      }\n      hint {\n        en\n        km\n      }\n    }\n    changes {\n      item\n      needs\n      party\n      days\n      notNeeded\n      hint {\n        en\n        km\n      }\n    }\n  }\n": types.ChecklistTemplatePartsFragmentDoc,
    "\n  query ChecklistTemplates {\n    checklistTemplates {\n      ...ChecklistTemplateParts\n    }\n  }\n": types.ChecklistTemplatesDocument,
    "\n  query ChecklistPreview($who: SituationInput!) {\n    checklistPreview(who: $who) {\n      because\n      template {\n        id\n        name\n        edition\n      }\n      steps {\n        item\n        title\n        party\n        hint\n        notNeeded\n        needs {\n          item\n          title\n        }\n        usual {\n          count\n          lower\n          median\n          upper\n          basis\n        }\n      }\n    }\n  }\n": types.ChecklistPreviewDocument,
    "\n  mutation SaveChecklistTemplate($input: SaveChecklistTemplateInput!) {\n    saveChecklistTemplate(input: $input) {\n      __typename\n      ... on ChecklistTemplate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SaveChecklistTemplateDocument,
    "\n  mutation EndChecklistTemplate($input: EndChecklistTemplateInput!) {\n    endChecklistTemplate(input: $input) {\n      __typename\n      ... on ChecklistTemplate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EndChecklistTemplateDocument,
    "\n  fragment TeamParts on OperationTeam {\n    id\n    active\n    members {\n      role\n      phone\n      self\n      user {\n        id\n        displayName\n      }\n    }\n    checkIns {\n      id\n      dueAt\n      state\n      answeredAt\n      user {\n        id\n        displayName\n      }\n      answeredBy {\n        id\n        displayName\n      }\n    }\n  }\n": types.TeamPartsFragmentDoc,
    "\n  query OperationTeam($id: UUID!) {\n    operationTeam(rescueOperationId: $id) {\n      ...TeamParts\n    }\n  }\n": types.OperationTeamDocument,
    "\n  mutation SetMemberPhone($input: SetMemberPhoneInput!) {\n    setMemberPhone(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetMemberPhoneDocument,
    "\n  mutation PlanCheckIns($input: PlanCheckInsInput!) {\n    planCheckIns(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.PlanCheckInsDocument,
    "\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CheckInDocument,
    "\n  mutation StandDownCheckIns($input: StandDownInput!) {\n    standDownCheckIns(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.StandDownCheckInsDocument,
    "\n  query OperationDesk {\n    operationDesk {\n      alarms {\n        kind\n        since\n        level\n        lapsed\n        differs\n        operation {\n          id\n          reference\n        }\n        user {\n          id\n          displayName\n        }\n      }\n      tasks {\n        ...OperationTaskParts\n      }\n    }\n  }\n": types.OperationDeskDocument,
    "\n  fragment OperationTaskParts on OperationTask {\n    id\n    title\n    dueOn\n    doneAt\n    version\n    operation {\n      id\n      reference\n    }\n    assignedTo {\n      id\n      displayName\n    }\n    doneBy {\n      id\n      displayName\n    }\n  }\n": types.OperationTaskPartsFragmentDoc,
    "\n  mutation CompleteOperationTask($input: CompleteOperationTaskInput!) {\n    completeOperationTask(input: $input) {\n      __typename\n      ... on OperationTask {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CompleteOperationTaskDocument,
    "\n  query RiskAssessments($id: UUID!) {\n    riskAssessments(rescueOperationId: $id) {\n      id\n      number\n      level\n      abort\n      medical\n      escape\n      writtenAt\n      decision\n      decidedAt\n      decisionNote\n      version\n      mayDecide\n      threats {\n        threat\n        likelihood\n        severity\n        level\n        mitigation\n      }\n      writtenBy {\n        id\n        displayName\n      }\n      decidedBy {\n        id\n        displayName\n      }\n      lapsedAt\n      lapsedBy {\n        id\n        displayName\n      }\n      approvedBefore {\n        id\n        displayName\n      }\n      approvedPlan {\n        approvedAt\n        approvedBy {\n          id\n          displayName\n        }\n        kind\n        plannedOn\n        compound {\n          id\n          name\n        }\n        place\n        expectedCount\n        plan\n        differs\n      }\n    }\n  }\n": types.RiskAssessmentsDocument,
    "\n  mutation WriteRiskAssessment($input: WriteRiskAssessmentInput!) {\n    writeRiskAssessment(input: $input) {\n      __typename\n      ... on RiskAssessment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WriteRiskAssessmentDocument,
    "\n  mutation DecideRiskAssessment($input: DecideRiskAssessmentInput!) {\n    decideRiskAssessment(input: $input) {\n      __typename\n      ... on RiskAssessment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DecideRiskAssessmentDocument,
    "\n  query MeetingPoints($id: UUID!) {\n    meetingPoints(rescueOperationId: $id) {\n      id\n      access\n      points {\n        id\n        kind\n        meetAt\n      }\n    }\n  }\n": types.MeetingPointsDocument,
    "\n  mutation OpenMeetingPoints($input: OpenMeetingPointsInput!) {\n    openMeetingPoints(input: $input) {\n      __typename\n      ... on OpenedMeetingPoints {\n        id\n        points {\n          id\n          kind\n          meetAt\n          place\n          version\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.OpenMeetingPointsDocument,
    "\n  mutation AddMeetingPoint($input: AddMeetingPointInput!) {\n    addMeetingPoint(input: $input) {\n      __typename\n      ... on MeetingPoints {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddMeetingPointDocument,
    "\n  mutation RemoveMeetingPoint($input: RemoveMeetingPointInput!) {\n    removeMeetingPoint(input: $input) {\n      __typename\n      ... on MeetingPoints {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RemoveMeetingPointDocument,
    "\n  query AfterAction($id: UUID!) {\n    afterAction(rescueOperationId: $id) {\n      id\n      mayWrite\n      even\n      open {\n        position\n        gap\n      }\n      numbers {\n        ...ReportNumberParts\n      }\n      hours {\n        from\n        cameOut\n        others\n      }\n      events {\n        at\n        kind\n        who\n      }\n      reports {\n        id\n        number\n        happened\n        injuries\n        stayedBehind\n        wentWrong\n        better\n        writtenAt\n        numbers {\n          ...ReportNumberParts\n        }\n        writtenBy {\n          id\n          displayName\n        }\n      }\n      tasks {\n        ...OperationTaskParts\n      }\n    }\n  }\n": types.AfterActionDocument,
    "\n  fragment ReportNumberParts on ReportNumbers {\n    expected\n    unexpected\n    found\n    refused\n    movedBefore\n    absent\n    cameUnexpected\n    sum\n    minors\n    medicalUrgent\n    withCase\n  }\n": types.ReportNumberPartsFragmentDoc,
    "\n  mutation WriteReport($input: WriteReportInput!) {\n    writeReport(input: $input) {\n      __typename\n      ... on AfterAction {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WriteReportDocument,
    "\n  mutation ChangeOperation($input: ChangeOperationInput!) {\n    changeOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ChangeOperationDocument,
    "\n  query Custody($caseId: UUID!) {\n    custody(caseId: $caseId) {\n      caseId\n      mayChange\n      spells {\n        id\n        kind\n        place\n        placeId\n        bed\n        from\n        to\n        reason\n        legalBasis\n        hearingOn\n        note\n        reviewOn\n        alerts\n        version\n        takenBack\n        changes {\n          id\n          kind\n          why\n          reasonBefore\n          legalBasisBefore\n          recordedAt\n          recordedBy {\n            id\n            displayName\n          }\n        }\n        reviews {\n          id\n          reviewedOn\n          stillRight\n          seen\n          seenBy\n          access\n          food\n          medical\n          familyContact\n          minorsApart\n          illTreatment\n          medicalUrgent\n          note\n          nextOn\n          recordedBy {\n            id\n            displayName\n          }\n        }\n        operation {\n          id\n          reference\n        }\n        recordedBy {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.CustodyDocument,
    "\n  mutation ChangeCustody($input: ChangeCustodyInput!) {\n    changeCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ChangeCustodyDocument,
    "\n  mutation ReviewCustody($input: ReviewCustodyInput!) {\n    reviewCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReviewCustodyDocument,
    "\n  query HeldPeople($filter: HeldFilter, $first: Int, $offset: Int) {\n    heldPeople(filter: $filter, first: $first, offset: $offset) {\n      total\n      held\n      alerted\n      counts {\n        kind\n        people\n      }\n      people {\n        caseId\n        reference\n        initials\n        kind\n        since\n        days\n        reviewOn\n        hearingOn\n        alerts\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.HeldPeopleDocument,
    "\n  query OperationWhereabouts($id: UUID!) {\n    operationWhereabouts(rescueOperationId: $id) {\n      id\n      others\n      places {\n        kind\n        people\n        alerted\n        place {\n          id\n          name\n        }\n      }\n      people {\n        caseId\n        reference\n        initials\n        gone\n        kind\n        since\n        spellId\n        spellVersion\n        alerts\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OperationWhereaboutsDocument,
    "\n  query PlacingPreview($input: PlacingPreviewInput!) {\n    placingPreview(input: $input) {\n      __typename\n      ... on Placing {\n        placed\n        people {\n          caseId\n          answer\n          bed\n          concerns\n        }\n      }\n      ...InvalidInputParts\n      ...RefusedParts\n    }\n  }\n": types.PlacingPreviewDocument,
    "\n  mutation PlacePeople($input: PlacePeopleInput!) {\n    placePeople(input: $input) {\n      __typename\n      ... on Placing {\n        placed\n        people {\n          caseId\n          answer\n          bed\n          concerns\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.PlacePeopleDocument,
    "\n  query RecentPlacings($id: UUID!) {\n    recentPlacings(rescueOperationId: $id) {\n      id\n      people\n      recordedAt\n      until\n      place {\n        id\n        name\n      }\n    }\n  }\n": types.RecentPlacingsDocument,
    "\n  mutation TakeBackPlacing($input: TakeBackPlacingInput!) {\n    takeBackPlacing(input: $input) {\n      __typename\n      ... on PlacingTakenBack {\n        takenBack\n        kept\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.TakeBackPlacingDocument,
    "\n  mutation CorrectCustody($input: CorrectCustodyInput!) {\n    correctCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectCustodyDocument,
    "\n  fragment CustodyPlaceParts on CustodyPlace {\n    id\n    kind\n    name\n    country\n    province\n    latitude\n    longitude\n    phone\n    answers\n    visits\n    lawyerAccess\n    missionAccess\n    ngoAccess\n    dangers\n    closedOn\n    people\n    version\n    beds {\n      bed\n      beds\n      taken\n      free\n    }\n  }\n": types.CustodyPlacePartsFragmentDoc,
    "\n  query CustodyPlaces($closed: Boolean) {\n    custodyPlaces(closed: $closed) {\n      expected\n      places {\n        ...CustodyPlaceParts\n      }\n    }\n  }\n": types.CustodyPlacesDocument,
    "\n  query CustodyPlace($id: UUID!) {\n    custodyPlace(id: $id) {\n      others\n      place {\n        ...CustodyPlaceParts\n      }\n      people {\n        caseId\n        reference\n        initials\n        from\n        bed\n        reviewOn\n      }\n    }\n  }\n": types.CustodyPlaceDocument,
    "\n  mutation RegisterCustodyPlace($input: RegisterCustodyPlaceInput!) {\n    registerCustodyPlace(input: $input) {\n      __typename\n      ... on CustodyPlace {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RegisterCustodyPlaceDocument,
    "\n  mutation CorrectCustodyPlace($input: CorrectCustodyPlaceInput!) {\n    correctCustodyPlace(input: $input) {\n      __typename\n      ... on CustodyPlace {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectCustodyPlaceDocument,
    "\n  mutation OpenCustodyPlaceAddress($input: OpenCustodyPlaceAddressInput!) {\n    openCustodyPlaceAddress(input: $input) {\n      __typename\n      ... on CustodyPlaceAddress {\n        placeId\n        address\n        recordedAt\n        recordedBy {\n          id\n          displayName\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.OpenCustodyPlaceAddressDocument,
    "\n  query RosterImport($id: UUID!) {\n    rosterImport(id: $id) {\n      id\n      rescueOperationId\n      fileName\n      receivedOn\n      confirmedAt\n      version\n      sheets {\n        name\n        rows\n        columns\n      }\n      mapping {\n        sheet\n        headerRow\n        columns {\n          field\n        }\n      }\n    }\n  }\n": types.RosterImportDocument,
    "\n  query PreviewRoster($id: UUID!, $mapping: ListMappingInput, $from: Int, $first: Int, $doubtful: Boolean) {\n    previewRoster(importId: $id, mapping: $mapping, from: $from, first: $first, doubtful: $doubtful) {\n      people\n      statedTotal\n      mapping {\n        sheet\n        headerRow\n        columns {\n          column\n          header\n          field\n          confidence\n          samples\n        }\n      }\n      doubtCounts {\n        code\n        unread\n        rows\n      }\n      skipped {\n        gridRow\n        code\n        text\n      }\n      rows {\n        gridRow\n        position\n        name\n        romanisedName\n        sex\n        nationality\n        birth\n        birthEstimated\n        documentNumber\n        phone\n        room\n        doubts {\n          field\n          code\n          raw\n          options\n          unread\n        }\n      }\n    }\n  }\n": types.PreviewRosterDocument,
    "\n  mutation ConfirmMapping($input: ConfirmMappingInput!) {\n    confirmMapping(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ConfirmMappingDocument,
    "\n  mutation BeginOperation($input: BeginOperationInput!) {\n    beginOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.BeginOperationDocument,
    "\n  mutation FinishOperation($input: FinishOperationInput!) {\n    finishOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.FinishOperationDocument,
    "\n  mutation CancelOperation($input: CancelOperationInput!) {\n    cancelOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CancelOperationDocument,
    "\n  fragment OperationRowParts on Operation {\n    id\n    reference\n    kind\n    state\n    place\n    plannedOn\n    happenedOn\n    expectedCount\n    version\n    acts\n    risk\n    riskLevel\n    needsRisk\n    mine\n    reports\n    clashes {\n      user {\n        id\n        displayName\n      }\n      operationId\n      reference\n    }\n    compound {\n      id\n      name\n      province\n    }\n    team {\n      id\n      name\n    }\n    members {\n      role\n      user {\n        id\n        displayName\n      }\n    }\n    counts {\n      total\n      setAside\n      expected\n      found\n      refused\n      movedBefore\n      absent\n      unexpected\n      cameOut\n      undecided\n      doubtful\n      confirmed\n      listed\n      unlisted\n      medicalUrgent\n      minors\n    }\n  }\n": types.OperationRowPartsFragmentDoc,
    "\n  query Operation($id: UUID!) {\n    operation(id: $id) {\n      ...OperationRowParts\n      plan\n      outcome\n      createdAt\n      begunAt\n      finishedAt\n      urgentReason\n      headCount\n      imports {\n        id\n        fileName\n        importedAt\n        confirmedAt\n      }\n    }\n  }\n": types.OperationDocument,
    "\n  fragment RosterEntryParts on RosterEntry {\n    id\n    position\n    version\n    initials\n    sex\n    nationality\n    ageBand\n    name\n    romanisedName\n    birth\n    birthEstimated\n    documentNumber\n    phone\n    room\n    outcome\n    outcomeAt\n    outcomeBy\n    listed\n    medicalUrgent\n    minor\n    tag\n    decision\n    confirmed\n    doubts {\n      field\n      code\n      raw\n      options\n      unread\n    }\n    case {\n      id\n      reference\n      state\n    }\n    sameAsCase {\n      id\n      reference\n      state\n    }\n    sameAsRow {\n      id\n      position\n    }\n    custody {\n      kind\n      place\n      from\n    }\n  }\n": types.RosterEntryPartsFragmentDoc,
    "\n  query Roster($id: UUID!, $after: String) {\n    roster(rescueOperationId: $id, first: 100, after: $after) {\n      nodes {\n        ...RosterEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.RosterDocument,
    "\n  query RosterChanges($id: UUID!, $since: String) {\n    rosterChanges(rescueOperationId: $id, since: $since) {\n      cursor\n      reset\n      entries {\n        ...RosterEntryParts\n      }\n      operation {\n        ...OperationRowParts\n      }\n    }\n  }\n": types.RosterChangesDocument,
    "\n  mutation SetOutcome($input: SetOutcomeInput!) {\n    setOutcome(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetOutcomeDocument,
    "\n  mutation FlagEntry($input: FlagEntryInput!) {\n    flagEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.FlagEntryDocument,
    "\n  mutation CorrectEntry($input: CorrectEntryInput!) {\n    correctEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectEntryDocument,
    "\n  mutation AddRosterPerson($input: AddRosterPersonInput!) {\n    addRosterPerson(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddRosterPersonDocument,
    "\n  query OperationStaff($text: ShortText) {\n    operationStaff(text: $text) {\n      id\n      displayName\n    }\n  }\n": types.OperationStaffDocument,
    "\n  query OperationPlaces($text: ShortText) {\n    compounds(filter: { text: $text }, first: 20) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n": types.OperationPlacesDocument,
    "\n  query FindOperations($text: ShortText!) {\n    operations(filter: { text: $text }, first: 6) {\n      nodes {\n        id\n        reference\n        place\n        compound {\n          name\n        }\n      }\n    }\n  }\n": types.FindOperationsDocument,
    "\n  query Operations($filter: OperationFilter, $first: Int, $after: String) {\n    operations(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...OperationRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": types.OperationsDocument,
    "\n  fragment ProposalParts on RosterProposal {\n    entryId\n    score\n    reasons\n    initials\n    sex\n    ageBand\n    nationalities\n    case {\n      id\n      reference\n      state\n    }\n    row {\n      id\n      position\n    }\n  }\n": types.ProposalPartsFragmentDoc,
    "\n  query RosterProposals($id: UUID!, $entryIds: [UUID!]!) {\n    rosterProposals(rescueOperationId: $id, entryIds: $entryIds) {\n      ...ProposalParts\n    }\n  }\n": types.RosterProposalsDocument,
    "\n  query RosterDoubles($id: UUID!) {\n    rosterDoubles(rescueOperationId: $id) {\n      ...ProposalParts\n    }\n  }\n": types.RosterDoublesDocument,
    "\n  mutation DecideEntry($input: DecideEntryInput!) {\n    decideEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DecideEntryDocument,
    "\n  mutation DecideEntries($input: DecideEntriesInput!) {\n    decideEntries(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.DecideEntriesDocument,
    "\n  mutation SetOutcomes($input: SetOutcomesInput!) {\n    setOutcomes(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SetOutcomesDocument,
    "\n  mutation ConfirmRoster($input: ConfirmRosterInput!) {\n    confirmRoster(input: $input) {\n      __typename\n      ... on RosterConfirmation {\n        opened\n        movedOut\n        reopened\n        linked\n        custodySpells\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ConfirmRosterDocument,
    "\n  mutation PlanOperation($input: PlanOperationInput!) {\n    planOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.PlanOperationDocument,
    "\n  mutation OpenRescueRequest($input: OpenRescueRequestInput!) {\n    openRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequestDone {\n        id\n        version\n        notIncluded {\n          caseId\n          reference\n          code\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.OpenRescueRequestDocument,
    "\n  mutation AddToRescueRequest($input: AddToRescueRequestInput!) {\n    addToRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequestDone {\n        id\n        version\n        notIncluded {\n          caseId\n          reference\n          code\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddToRescueRequestDocument,
    "\n  mutation TakeOutOfRescueRequest($input: TakeOutOfRescueRequestInput!) {\n    takeOutOfRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.TakeOutOfRescueRequestDocument,
    "\n  mutation NoteRescueRequest($input: NoteRescueRequestInput!) {\n    noteRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.NoteRescueRequestDocument,
    "\n  mutation CorrectRescueEvent($input: CorrectRescueEventInput!) {\n    correctRescueEvent(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectRescueEventDocument,
    "\n  mutation CloseRescueRequest($input: CloseRescueRequestInput!) {\n    closeRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CloseRescueRequestDocument,
    "\n  mutation PlanRescueFromRequest($input: PlanRescueFromRequestInput!) {\n    planRescueFromRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.PlanRescueFromRequestDocument,
    "\n  mutation LinkRescueRequest($input: LinkRescueRequestInput!) {\n    linkRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n        people {\n          caseId\n          state\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.LinkRescueRequestDocument,
    "\n  mutation UnlinkRescueRequest($input: UnlinkRescueRequestInput!) {\n    unlinkRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.UnlinkRescueRequestDocument,
    "\n  mutation ChooseRescueChannel($input: ChooseRescueChannelInput!) {\n    chooseRescueChannel(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ChooseRescueChannelDocument,
    "\n  mutation SendRescueRequest($input: SendRescueRequestInput!) {\n    sendRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SendRescueRequestDocument,
    "\n  mutation EscalateRescueRequest($input: EscalateRescueRequestInput!) {\n    escalateRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.EscalateRescueRequestDocument,
    "\n  mutation RecordRescueAnswer($input: RecordRescueAnswerInput!) {\n    recordRescueAnswer(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RecordRescueAnswerDocument,
    "\n  mutation SettleRescuePromise($input: SettleRescuePromiseInput!) {\n    settleRescuePromise(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SettleRescuePromiseDocument,
    "\n  mutation CloseRescueChannel($input: CloseRescueChannelInput!) {\n    closeRescueChannel(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CloseRescueChannelDocument,
    "\n  mutation ChaseRescueRequests($input: ChaseRescueRequestsInput!) {\n    chaseRescueRequests(input: $input) {\n      __typename\n      ... on RescueRequestsChased {\n        chased\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ChaseRescueRequestsDocument,
    "\n  mutation RegisterRescueBody($input: RegisterRescueBodyInput!) {\n    registerRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.RegisterRescueBodyDocument,
    "\n  mutation CorrectRescueBody($input: CorrectRescueBodyInput!) {\n    correctRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectRescueBodyDocument,
    "\n  mutation WarnOfRescueBody($input: WarnOfRescueBodyInput!) {\n    warnOfRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WarnOfRescueBodyDocument,
    "\n  mutation OpenLeakNotes($input: OpenLeakNotesInput!) {\n    openLeakNotes(input: $input) {\n      __typename\n      ... on LeakNotes {\n        bodyId\n        notes {\n          id\n          text\n          recordedAt\n          recordedBy {\n            id\n            displayName\n          }\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.OpenLeakNotesDocument,
    "\n  query RescuePlace($id: UUID!) {\n    compound(id: $id) {\n      id\n      name\n      province\n    }\n  }\n": types.RescuePlaceDocument,
    "\n  query RescueCase($id: UUID!) {\n    case(id: $id) {\n      id\n      danger\n      nationality\n      compound {\n        id\n        name\n        province\n      }\n    }\n  }\n": types.RescueCaseDocument,
    "\n  fragment RescueWarningParts on RescueWarning {\n    id\n    risk\n    text\n    provinces\n    recordedAt\n    compounds {\n      id\n      name\n    }\n    recordedBy {\n      id\n      displayName\n    }\n  }\n": types.RescueWarningPartsFragmentDoc,
    "\n  fragment RescueBodyParts on RescueBody {\n    id\n    kind\n    name\n    country\n    province\n    phone\n    email\n    hours\n    way\n    note\n    source\n    retiredAt\n    version\n    mission {\n      id\n      name\n    }\n    warning {\n      ...RescueWarningParts\n    }\n  }\n": types.RescueBodyPartsFragmentDoc,
    "\n  query RescueBodies($retired: Boolean) {\n    rescueBodies(retired: $retired) {\n      ...RescueBodyParts\n    }\n  }\n": types.RescueBodiesDocument,
    "\n  query RescueBody($id: UUID!) {\n    rescueBody(id: $id) {\n      ...RescueBodyParts\n      earlierWarnings {\n        ...RescueWarningParts\n      }\n    }\n  }\n": types.RescueBodyDocument,
    "\n  fragment RescueRequestLineParts on RescueRequestLine {\n    id\n    reference\n    place\n    danger\n    people\n    unnamed\n    state\n    due\n    dueAt\n    outcome\n    openedAt\n    version\n    operation {\n      id\n      reference\n    }\n    compound {\n      id\n      name\n      province\n    }\n    team {\n      id\n      name\n    }\n    channels {\n      id\n      bodyId\n      name\n      kind\n      state\n      since\n      due\n      dueAt\n      promisedBy\n      version\n    }\n  }\n": types.RescueRequestLinePartsFragmentDoc,
    "\n  query RescueRequests($filter: RescueRequestFilter, $first: Int, $after: String) {\n    rescueRequests(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...RescueRequestLineParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n": types.RescueRequestsDocument,
    "\n  query RescueRequest($id: UUID!, $knownOn: Day) {\n    rescueRequest(id: $id, knownOn: $knownOn) {\n      id\n      reference\n      place\n      danger\n      unnamed\n      asked\n      state\n      due\n      dueAt\n      outcome\n      openedAt\n      knownAt\n      mayRecord\n      version\n      compound {\n        id\n        name\n        province\n      }\n      team {\n        id\n        name\n      }\n      operation {\n        id\n        reference\n      }\n      openedBy {\n        id\n        displayName\n      }\n      people {\n        caseId\n        reference\n        initials\n        nationality\n        sex\n        ageBand\n        state\n        byConsent\n      }\n      channels {\n        id\n        state\n        since\n        contact\n        theirReference\n        sentAt\n        askedAt\n        repliedAt\n        chases\n        brokenPromises\n        escalatedAt\n        promisedBy\n        due\n        dueAt\n        acts\n        version\n        body {\n          ...RescueBodyParts\n        }\n      }\n      events {\n        id\n        kind\n        channelId\n        happenedAt\n        recordedAt\n        text\n        contact\n        theirReference\n        way\n        danger\n        people\n        promisedBy\n        attachmentId\n        letterId\n        operation {\n          id\n          reference\n        }\n        corrects\n        corrected\n        mayCorrect\n        recordedBy {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.RescueRequestDocument,
    "\n  query RescueCandidates($compoundId: UUID, $caseIds: [UUID!]) {\n    rescueCandidates(compoundId: $compoundId, caseIds: $caseIds) {\n      caseId\n      reference\n      initials\n      nationality\n      sex\n      ageBand\n      state\n      byConsent\n      obstacle\n      message\n      askedIn\n    }\n  }\n": types.RescueCandidatesDocument,
    "\n  query FindRescueRequests($text: ShortText!) {\n    rescueRequests(filter: { text: $text }, first: 6) {\n      nodes {\n        id\n        reference\n        place\n        compound {\n          name\n        }\n      }\n    }\n  }\n": types.FindRescueRequestsDocument,
    "\n  query PrivacyBudget {\n    privacyBudget {\n      year\n      cap\n      spent\n      left\n    }\n  }\n": types.PrivacyBudgetDocument,
    "\n  query CubeTable($snapshotId: UUID!, $dimensions: [ShortText!]!) {\n    cubeTable(snapshotId: $snapshotId, dimensions: $dimensions) {\n      dimensions {\n        name\n        categories\n      }\n      cells {\n        key\n        estimate\n        lo\n        hi\n      }\n    }\n  }\n": types.CubeTableDocument,
    "\n  query SnapshotQuality($snapshotId: UUID!) {\n    snapshotQuality(snapshotId: $snapshotId) {\n      people {\n        estimate\n        lo\n        hi\n      }\n      unknown {\n        group\n        share\n        lo\n        hi\n      }\n      late {\n        estimate\n        lo\n        hi\n      }\n    }\n  }\n": types.SnapshotQualityDocument,
    "\n  query CountsOverPeriods($dimension: ShortText!) {\n    countsOverPeriods(dimension: $dimension) {\n      counted\n      releases\n      snapshot {\n        id\n        periodFrom\n        periodTo\n        corrects\n      }\n      cells {\n        key\n        count\n      }\n    }\n  }\n": types.CountsOverPeriodsDocument,
    "\n  query StatisticsLedger($first: Int, $after: String) {\n    statisticsLedger(first: $first, after: $after) {\n      nodes {\n        number\n        at\n        act\n        releaseId\n        release\n        kind\n        recipient\n        reason\n        periodFrom\n        periodTo\n        rho\n        by\n        hash\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.StatisticsLedgerDocument,
    "\n  query StatisticsLedgerHolds {\n    statisticsLedgerHolds\n  }\n": types.StatisticsLedgerHoldsDocument,
    "\n  query TableBuild($operationId: UUID!) {\n    tableBuild(operationId: $operationId) {\n      phase\n      done\n      of\n      releaseId\n    }\n  }\n": types.TableBuildDocument,
    "\n  mutation CancelBuild($input: CancelBuildInput!) {\n    cancelBuild(input: $input) {\n      __typename\n      ... on TableBuild {\n        phase\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CancelBuildDocument,
    "\n  mutation MakeCube($input: MakeCubeInput!) {\n    makeCube(input: $input) {\n      __typename\n      ... on Snapshot {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MakeCubeDocument,
    "\n  mutation ReleaseCube($input: ReleaseCubeInput!) {\n    releaseCube(input: $input) {\n      __typename\n      ... on Release {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReleaseCubeDocument,
    "\n  mutation ReleaseRows($input: ReleaseRowsInput!) {\n    releaseRows(input: $input) {\n      __typename\n      ... on Release {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReleaseRowsDocument,
    "\n  query Recipients {\n    recipients {\n      id\n      name\n      kind\n      domain\n      mergedReason\n      mergedInto {\n        id\n        name\n      }\n      mergedHere {\n        id\n        name\n      }\n      alike {\n        id\n        name\n      }\n      releases {\n        id\n        number\n        kind\n        recipient\n        open\n        snapshotId\n        periodFrom\n        periodTo\n        releasedAt\n        confirmedAt\n        withdrawnAt\n      }\n      heldTogether {\n        snapshotId\n        periodFrom\n        periodTo\n        families\n      }\n      addedAt\n      addedBy\n      version\n    }\n  }\n": types.RecipientsDocument,
    "\n  query SimilarRecipients($name: ShortText!, $domain: ShortText) {\n    similarRecipients(name: $name, domain: $domain) {\n      id\n      name\n      kind\n    }\n  }\n": types.SimilarRecipientsDocument,
    "\n  mutation AddRecipient($input: AddRecipientInput!) {\n    addRecipient(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.AddRecipientDocument,
    "\n  mutation CorrectRecipient($input: CorrectRecipientInput!) {\n    correctRecipient(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.CorrectRecipientDocument,
    "\n  mutation MergeRecipients($input: MergeRecipientsInput!) {\n    mergeRecipients(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.MergeRecipientsDocument,
    "\n  query StatisticsDesk {\n    statisticsMenu {\n      k\n      mostDimensions\n      mostCells\n      tooFine\n    }\n    snapshots {\n      id\n      periodFrom\n      periodTo\n      sealedAt\n      sealedBy\n      releases\n      corrects\n      rowsLeft\n      cube {\n        epsilon\n        length\n        rho\n        madeAt\n        madeBy\n      }\n      dimensions {\n        name\n        group\n        categories\n      }\n    }\n  }\n": types.StatisticsDeskDocument,
    "\n  query Releases($first: Int, $after: String) {\n    releases(first: $first, after: $after) {\n      nodes {\n        id\n        number\n        kind\n        rows\n        dimensions {\n          name\n        }\n        purpose\n        recipient\n        releasedAt\n        releasedBy\n        hidden\n        shown\n        confirmedAt\n        confirmedBy\n        approvalId\n        approval\n        withdrawnAt\n        snapshot {\n          id\n          periodFrom\n          periodTo\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.ReleasesDocument,
    "\n  query Release($id: UUID!) {\n    release(id: $id) {\n      id\n      number\n      kind\n      rows\n      risk {\n        name\n        value\n      }\n      k\n      width\n      purpose\n      recipient\n      recipientId\n      noiseBeside {\n        toEverybody\n        odds\n      }\n      sha256\n      releasedAt\n      releasedBy\n      hidden\n      shown\n      against\n      confirmedAt\n      confirmedBy\n      approvalId\n      approval\n      withdrawnAt\n      withdrawnReason\n      version\n      dimensions {\n        name\n        categories\n      }\n      cells {\n        key\n        count\n      }\n      snapshot {\n        id\n        periodFrom\n        periodTo\n        sealedAt\n      }\n    }\n  }\n": types.ReleaseDocument,
    "\n  mutation SealSnapshot($input: SealSnapshotInput!) {\n    sealSnapshot(input: $input) {\n      __typename\n      ... on Snapshot {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.SealSnapshotDocument,
    "\n  mutation ReleaseTable($input: ReleaseTableInput!) {\n    releaseTable(input: $input) {\n      __typename\n      ... on Release {\n        id\n        number\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.ReleaseTableDocument,
    "\n  mutation WithdrawRelease($input: WithdrawReleaseInput!) {\n    withdrawRelease(input: $input) {\n      __typename\n      ... on Release {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n": types.WithdrawReleaseDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApprovalParts on Approval {\n    id\n    kind\n    caseId\n    subjectId\n    subject\n    reason\n    requestedAt\n    requestedBy {\n      displayName\n    }\n    expiresAt\n    decision\n    decidedAt\n    decidedBy {\n      displayName\n    }\n    decisionNote\n    mayDecide\n    mayWithdraw\n    usableUntil\n    usedAt\n    mayUse\n    version\n  }\n"): typeof import('./graphql').ApprovalPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Requests($view: ApprovalView!, $after: String) {\n    approvals(view: $view, first: 25, after: $after) {\n      nodes {\n        ...ApprovalParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').RequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Request($id: UUID!) {\n    approval(id: $id) {\n      ...ApprovalParts\n      effects {\n        label\n        before\n        after\n      }\n    }\n  }\n"): typeof import('./graphql').RequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DecideApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApproval($input: WithdrawApprovalInput!) {\n    withdrawApproval(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WithdrawApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachmentChoices($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      kind\n      media\n      recordedAt\n    }\n  }\n"): typeof import('./graphql').AttachmentChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attachments($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      kind\n      fieldClass\n      subjectKind\n      subjectId\n      media\n      bytes\n      width\n      height\n      pages\n      hasOriginal\n      originalOpen\n      originalDigest\n      recordedAt\n      recordedBy {\n        displayName\n      }\n      version\n    }\n  }\n"): typeof import('./graphql').AttachmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealAttachments($caseId: UUID!) {\n    attachments(caseId: $caseId) {\n      id\n      version\n      fileName\n      caption\n    }\n  }\n"): typeof import('./graphql').RevealAttachmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectAttachment($input: CorrectAttachmentInput!) {\n    correctAttachment(input: $input) {\n      __typename\n      ... on Attachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAttachment($input: RemoveAttachmentInput!) {\n    removeAttachment(input: $input) {\n      __typename\n      ... on RemovedAttachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RemoveAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreAttachment($input: RestoreAttachmentInput!) {\n    restoreAttachment(input: $input) {\n      __typename\n      ... on Attachment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RestoreAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditActorParts on AuditActor {\n    id\n    name\n    roles\n    mark\n  }\n"): typeof import('./graphql').AuditActorPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        at\n        kind\n        subject\n        onCase\n        columns\n        rows\n        requestId\n        address\n        actor {\n          ...AuditActorParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditSummary($filter: AuditFilter) {\n    auditSummary(filter: $filter) {\n      from\n      to\n      days {\n        day\n        reads\n        changes\n        refusals\n        others\n      }\n      findings {\n        code\n        count\n        day\n        actor {\n          ...AuditActorParts\n        }\n      }\n      actors {\n        ...AuditActorParts\n      }\n    }\n  }\n"): typeof import('./graphql').AuditSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditState {\n    auditState {\n      checkpointAt\n      unsigned\n      broken\n      checkedAt\n      checkedEvents\n      holds\n    }\n  }\n"): typeof import('./graphql').AuditStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckAuditLog($input: CheckAuditLogInput!) {\n    checkAuditLog(input: $input) {\n      __typename\n      ... on AuditState {\n        holds\n        checkedAt\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CheckAuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportAuditLog($input: ExportAuditLogInput!) {\n    exportAuditLog(input: $input) {\n      __typename\n      ... on AuditFile {\n        name\n        text\n        rows\n        cut\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ExportAuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BreakGlassParts on BreakGlass {\n    id\n    caseId\n    caseReference\n    openedBy {\n      displayName\n    }\n    reason\n    openedAt\n    until\n    endedAt\n    open\n    readings\n    reviewDueAt\n    overdue\n    reviewedBy {\n      displayName\n    }\n    reviewedAt\n    verdict\n    reviewNote\n    mayReview\n    version\n  }\n"): typeof import('./graphql').BreakGlassPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeParts on Notice {\n    id\n    kind\n    about\n    caseReference\n    count\n    until\n    actor {\n      displayName\n    }\n    createdAt\n    seenAt\n  }\n"): typeof import('./graphql').NoticePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnGlass {\n    ownBreakGlass {\n      ...BreakGlassParts\n    }\n  }\n"): typeof import('./graphql').OwnGlassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Glasses {\n    breakGlasses {\n      ...BreakGlassParts\n    }\n  }\n"): typeof import('./graphql').GlassesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Glass($id: UUID!) {\n    breakGlass(id: $id) {\n      ...BreakGlassParts\n    }\n  }\n"): typeof import('./graphql').GlassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices {\n    notices {\n      ...NoticeParts\n    }\n  }\n"): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenByBreakGlass($input: BreakGlassInput!) {\n    openByBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').OpenByBreakGlassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveBackBreakGlass($input: GiveBackGlassInput!) {\n    giveBackBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').GiveBackBreakGlassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewBreakGlass($input: ReviewGlassInput!) {\n    reviewBreakGlass(input: $input) {\n      __typename\n      ... on BreakGlass {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReviewBreakGlassDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeeNotice($input: SeeNoticeInput!) {\n    seeNotice(input: $input) {\n      __typename\n      ... on Notice {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SeeNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AssignCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCases($input: AssignCasesInput!) {\n    assignCases(input: $input) {\n      __typename\n      ... on AssignedCases {\n        done {\n          id\n          reference\n        }\n        refused {\n          caseId\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AssignCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRowParts on Case {\n    id\n    version\n    reference\n    state\n    stateSince\n    danger\n    sensitivity\n    identification\n    repatriationStage\n    nationality\n    outOn\n    homeOn\n    nextDueOn\n    tags\n    openedAt\n    updatedAt\n    person {\n      id\n      initials\n      sex\n      ageBand\n      nationalities\n    }\n    compound {\n      id\n      name\n      province\n    }\n    assignedTo {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').CaseRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasePage($id: UUID!) {\n    case(id: $id) {\n      ...CaseRowParts\n      legalExposure\n      exitMode\n      closureReason\n      open\n      moves {\n        to\n        reasonNeeded\n        problems {\n          code\n          field\n          message\n        }\n      }\n      next {\n        act\n        to\n        item\n        title\n        problems {\n          code\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CasePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealPerson($id: UUID!) {\n    case(id: $id) {\n      id\n      person {\n        id\n        version\n        name\n        romanisedName\n        birth\n        birthEstimated\n        aliases\n        documentNumber\n        phone\n        sex\n        nationalities\n      }\n    }\n  }\n"): typeof import('./graphql').RevealPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseSearch($text: ShortText!) {\n    cases(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        reference\n        nationality\n        person {\n          initials\n        }\n        compound {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nodes {\n        ...CaseRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n      facets {\n        states {\n          value\n          count\n        }\n        nationalities {\n          value\n          count\n        }\n        dangers {\n          value\n          count\n        }\n        assignees {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseRow($id: UUID!) {\n    case(id: $id) {\n      ...CaseRowParts\n    }\n  }\n"): typeof import('./graphql').CaseRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseSummary($caseId: UUID!) {\n    tasks(filter: { caseId: $caseId }, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n        dueOn\n        dueAt\n      }\n    }\n    timeline(caseId: $caseId, first: 40) {\n      nodes {\n        id\n        type\n        at\n        event {\n          kind\n          fromState\n          toState\n          reason\n          data\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseViews {\n    savedViews(resource: \"cases\") {\n      id\n      name\n      query\n    }\n  }\n"): typeof import('./graphql').CaseViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCaseView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on SavedView {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SaveCaseViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCaseView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      __typename\n      ... on DeletedView {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DeleteCaseViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenTasks($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n      }\n    }\n  }\n"): typeof import('./graphql').OpenTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseApprovals($caseId: UUID!) {\n    approvals(caseId: $caseId, first: 20) {\n      nodes {\n        ...ApprovalParts\n      }\n    }\n  }\n"): typeof import('./graphql').CaseApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestClosure($input: RequestClosureInput!) {\n    requestClosure(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RequestClosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on Note {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseSideConsents($caseId: UUID!) {\n    consents(caseId: $caseId) {\n      caseId\n      consents {\n        purpose\n        given\n        stands\n      }\n    }\n  }\n"): typeof import('./graphql').CaseSideConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseContacts($caseId: UUID!) {\n    contacts(caseId: $caseId) {\n      id\n      channel\n      value\n      whose\n      hours\n      codeWord\n      mayAnswer\n      safe\n    }\n  }\n"): typeof import('./graphql').CaseContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      __typename\n      ... on Contact {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPerson($input: CorrectPersonInput!) {\n    correctPerson(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeCase($input: DescribeCaseInput!) {\n    describeCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DescribeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues($roles: [Role!]) {\n    colleagues(roles: $roles) {\n      id\n      displayName\n      openCases\n      teams {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CasePlaces($text: ShortText) {\n    stayPlaces(text: $text) {\n      id\n      name\n      province\n    }\n  }\n"): typeof import('./graphql').CasePlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisteredPlaces($text: ShortText) {\n    compounds(filter: { text: $text }, first: 12) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n"): typeof import('./graphql').RegisteredPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIdentification($input: RecordIdentificationInput!) {\n    recordIdentification(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordIdentificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLegalExposure($input: SetLegalExposureInput!) {\n    setLegalExposure(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetLegalExposureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Identifications($caseId: UUID!) {\n    identifications(caseId: $caseId) {\n      id\n      body\n      bodyName\n      decision\n      basis\n      decidedOn\n      appeal\n      standing\n      recordedAt\n      recordedBy {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').IdentificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCase($input: MoveCaseInput!) {\n    moveCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MoveCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPlea($input: RegisterPleaInput!) {\n    registerPlea(input: $input) {\n      __typename\n      ... on RegisteredPlea {\n        id\n        caseId\n        reference\n        case {\n          id\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RegisterPleaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchCandidates(\n    $name: ShortText\n    $birth: PartialDate\n    $nationalities: [Country!]\n    $documentNumber: ShortText\n    $phone: ShortText\n  ) {\n    matchCandidates(\n      name: $name\n      birth: $birth\n      nationalities: $nationalities\n      documentNumber: $documentNumber\n      phone: $phone\n    ) {\n      caseId\n      reference\n      state\n      score\n      reasons\n      reachable\n    }\n  }\n"): typeof import('./graphql').MatchCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseReaders($caseId: UUID!) {\n    caseReaders(caseId: $caseId) {\n      id\n      name\n      roles\n      readings\n      lastAt\n    }\n  }\n"): typeof import('./graphql').CaseReadersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseVisits($caseId: UUID!, $readerId: UUID, $first: Int, $after: String) {\n    caseVisits(caseId: $caseId, readerId: $readerId, first: $first, after: $after) {\n      nodes {\n        readerId\n        name\n        roles\n        from\n        to\n        readings\n        kinds\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').CaseVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestrictCase($input: RestrictCaseInput!) {\n    restrictCase(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RestrictCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseMembers($caseId: UUID!) {\n    members(caseId: $caseId) {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').CaseMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSealed($input: OpenSealedInput!) {\n    openSealed(input: $input) {\n      __typename\n      ... on Case {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').OpenSealedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseTasks($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 20) {\n      nodes {\n        id\n        title\n        kind\n        report\n        dueOn\n        dueAt\n        version\n        assignedTo {\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CompleteTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RescheduleTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($caseId: UUID!, $first: Int, $after: String) {\n    timeline(caseId: $caseId, first: $first, after: $after) {\n      nodes {\n        id\n        type\n        at\n        actor {\n          displayName\n        }\n        event {\n          kind\n          fromState\n          toState\n          reason\n          data\n        }\n        note {\n          kind\n          fieldClass\n          text\n        }\n        task {\n          title\n          kind\n          report\n          dueOn\n          dueAt\n          doneAt\n          assignedTo {\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').TimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Verification($caseId: UUID!) {\n    evidence(caseId: $caseId) {\n      id\n      kind\n      note\n      recordedAt\n      recordedBy {\n        displayName\n      }\n    }\n    pleas(caseId: $caseId) {\n      id\n      receivedAt\n      channel\n      requesterKind\n      requesterName\n      requesterContact\n      message\n      recordedBy {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').VerificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCaseEvidence($input: AddCaseEvidenceInput!) {\n    addCaseEvidence(input: $input) {\n      __typename\n      ... on Case {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddCaseEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvalidInputParts on InvalidInput {\n    code\n    message\n    fields {\n      field\n      code\n      message\n    }\n  }\n"): typeof import('./graphql').InvalidInputPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleWriteParts on StaleWrite {\n    code\n    message\n    changedAt\n    changedBy\n    currentVersion\n    fields {\n      field\n      theirs\n    }\n  }\n"): typeof import('./graphql').StaleWritePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusedParts on Refused {\n    code\n    message\n  }\n"): typeof import('./graphql').RefusedPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSubjectAccess($input: AskSubjectAccessInput!) {\n    askSubjectAccess(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AskSubjectAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseExportPlan($filter: CaseFilter!) {\n    caseExportPlan(filter: $filter) {\n      cases\n      most\n      columns\n      personal\n    }\n  }\n"): typeof import('./graphql').CaseExportPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCaseExport($input: AskCaseExportInput!) {\n    askCaseExport(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AskCaseExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    home {\n      due {\n        today\n        overdue\n        entries {\n          id\n          kind\n          caseId\n          caseReference\n          initials\n          title\n          deadline\n          report\n          item\n          stepTitle\n          dueOn\n          dueAt\n          overdueDays\n        }\n      }\n      stuck {\n        count\n        own\n        entries {\n          caseId\n          caseReference\n          initials\n          state\n          heldBy\n          since\n          own\n        }\n      }\n      drafts {\n        interviewId\n        caseReference\n        initials\n        section\n        savedAt\n      }\n      news {\n        since\n        count\n        entries {\n          id\n          at\n          kind\n          toState\n          caseId\n          caseReference\n          initials\n          actor {\n            displayName\n          }\n        }\n      }\n      byState {\n        value\n        count\n      }\n      byNationality {\n        value\n        count\n      }\n      timeToHome {\n        since\n        all {\n          ...TimeUntilParts\n        }\n        groups {\n          ...TimeUntilParts\n        }\n      }\n      fines {\n        currency\n        amountMinor\n        perDayMinor\n        people\n      }\n      approvals {\n        count\n        entries {\n          ...ApprovalParts\n        }\n        answered {\n          ...ApprovalParts\n        }\n      }\n      glassReviews {\n        ...BreakGlassParts\n      }\n      notices {\n        ...NoticeParts\n      }\n      unassignedPleas {\n        count\n        entries {\n          caseId\n          caseReference\n          initials\n          danger\n          nationality\n          openedAt\n        }\n      }\n      waitingShares {\n        id\n        caseReference\n        initials\n        sharedAt\n        until\n      }\n      administration {\n        users\n        usersWithoutTeam\n        openInvitations\n      }\n      statistics {\n        lastSealedAt\n        periodFrom\n        periodTo\n        releases\n        withdrawn\n      }\n      audit {\n        kind\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeUser($input: ChangeUserInput!) {\n    changeUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ChangeUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deadlines {\n    organisation {\n      id\n      version\n      deadlines {\n        kind\n        minutes\n        usualMinutes\n      }\n    }\n  }\n"): typeof import('./graphql').DeadlinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDeadlines($input: SetDeadlinesInput!) {\n    setDeadlines(input: $input) {\n      __typename\n      ... on Organisation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetDeadlinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations {\n    invitations {\n      id\n      kind\n      email\n      displayName\n      roles\n      createdAt\n      createdBy\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n        expiresAt\n        link\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').InviteUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      scopes\n      createdAt\n      createdBy\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n"): typeof import('./graphql').ApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeApiToken($input: MakeApiTokenInput!) {\n    makeApiToken(input: $input) {\n      __typename\n      ... on ApiToken {\n        id\n        name\n        expiresAt\n        token\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MakeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      __typename\n      ... on ApiToken {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation {\n    organisation {\n      id\n      name\n      referencePrefix\n      timeZone\n      locale\n      version\n    }\n  }\n"): typeof import('./graphql').OrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfigureOrganisation($input: ConfigureOrganisationInput!) {\n    configureOrganisation(input: $input) {\n      __typename\n      ... on Organisation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ConfigureOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterTeam($input: RegisterTeamInput!) {\n    registerTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RegisterTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameTeam($input: RenameTeamInput!) {\n    renameTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RenameTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableUser($input: UserActInput!) {\n    disableUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DisableUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableUser($input: UserActInput!) {\n    enableUser(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EnableUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSessions($input: UserActInput!) {\n    endSessions(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetFactors($input: UserActInput!) {\n    resetFactors(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ResetFactorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkDirectory($input: UserActInput!) {\n    unlinkDirectory(input: $input) {\n      __typename\n      ... on User {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').UnlinkDirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: UserActInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n        expiresAt\n        link\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserParts on User {\n    id\n    displayName\n    email\n    roles\n    teams {\n      id\n      name\n    }\n    missionId\n    missionName\n    placeId\n    placeName\n    administratorAsked\n    disabledAt\n    lastSeenAt\n    openSessions\n    factors {\n      authenticator\n      passkeys\n      recoveryCodes\n    }\n    directoryLinkedAt\n    directoryUsedAt\n    version\n  }\n"): typeof import('./graphql').UserPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query User($id: UUID!) {\n    user(id: $id) {\n      ...UserParts\n    }\n  }\n"): typeof import('./graphql').UserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UserChoices {\n    registeredTeams {\n      id\n      name\n    }\n    missions {\n      id\n      name\n      city\n    }\n    partnerHouses {\n      place {\n        id\n        name\n      }\n      kind\n    }\n  }\n"): typeof import('./graphql').UserChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisteredTeams {\n    registeredTeams {\n      id\n      name\n      members\n      version\n    }\n  }\n"): typeof import('./graphql').RegisteredTeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindUsers($text: ShortText) {\n    users(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        displayName\n        email\n      }\n    }\n  }\n"): typeof import('./graphql').FindUsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($filter: UserFilter, $first: Int, $after: String) {\n    users(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...UserParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql').UsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterviewParts on Interview {\n    id\n    version\n    caseId\n    caseReference\n    section\n    answers\n    purposes\n    startedAt\n    savedAt\n    signedAt\n    interviewer {\n      id\n      displayName\n    }\n    signedBy {\n      id\n      displayName\n    }\n    compounds {\n      id\n      name\n      province\n    }\n    amendments {\n      id\n      question\n      was\n      becomes\n      reason\n      amendedAt\n      amendedBy {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').InterviewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Interview($id: UUID!) {\n    interview(id: $id) {\n      ...InterviewParts\n    }\n  }\n"): typeof import('./graphql').InterviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterviewSummaryParts on InterviewSummary {\n    id\n    caseId\n    caseReference\n    section\n    asked\n    amended\n    startedAt\n    savedAt\n    signedAt\n    interviewer {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').InterviewSummaryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Interviews($caseId: UUID!) {\n    interviews(caseId: $caseId) {\n      ...InterviewSummaryParts\n    }\n    consents(caseId: $caseId) {\n      caseId\n      consents {\n        purpose\n        given\n        stands\n        givenBy\n        recordedAt\n        withdrawnAt\n      }\n    }\n  }\n"): typeof import('./graphql').InterviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDrafts {\n    myDrafts {\n      ...InterviewSummaryParts\n    }\n  }\n"): typeof import('./graphql').MyDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartInterview($input: StartInterviewInput!) {\n    startInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').StartInterviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveInterviewDraft($input: SaveInterviewDraftInput!) {\n    saveInterviewDraft(input: $input) {\n      __typename\n      ... on InterviewDraftSaved {\n        id\n        version\n        notKept {\n          question\n          purpose\n        }\n        problems {\n          question\n          code\n          stay\n          field\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SaveInterviewDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInterview($input: SignInterviewInput!) {\n    signInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        version\n        signedAt\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SignInterviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendInterview($input: AmendInterviewInput!) {\n    amendInterview(input: $input) {\n      __typename\n      ... on Interview {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AmendInterviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on CaseConsents {\n        caseId\n        notKept {\n          question\n          purpose\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StayParts on Stay {\n    id\n    version\n    compound {\n      id\n      name\n      province\n    }\n    place\n    from\n    to\n    cameBy\n    leftBy\n    priceMinor\n    priceCurrency\n    note\n    interviewId\n    recordedAt\n    recordedBy {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').StayPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stays($caseId: UUID!) {\n    stays(caseId: $caseId) {\n      ...StayParts\n    }\n  }\n"): typeof import('./graphql').StaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStay($input: RecordStayInput!) {\n    recordStay(input: $input) {\n      __typename\n      ... on Stay {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordStayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectStay($input: CorrectStayInput!) {\n    correctStay(input: $input) {\n      __typename\n      ... on Stay {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectStayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StayPlaces($text: ShortText) {\n    stayPlaces(text: $text) {\n      id\n      name\n      province\n    }\n  }\n"): typeof import('./graphql').StayPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeyOperations {\n    keyOperations {\n      id\n      act\n      doneAt\n      alone\n      reason\n    }\n  }\n"): typeof import('./graphql').KeyOperationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskKeyOperation($input: AskKeyOperationInput!) {\n    askKeyOperation(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AskKeyOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompoundRowParts on Compound {\n    id\n    name\n    aliases\n    country\n    province\n    status\n    statusSince\n    held\n    cameOut\n    version\n  }\n"): typeof import('./graphql').CompoundRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compound($id: UUID!) {\n    compound(id: $id) {\n      ...CompoundRowParts\n      latitude\n      longitude\n      precision\n      floors\n      armedGroup\n      description\n      operators {\n        id\n        kind\n        name\n        note\n        endedAt\n        version\n      }\n      history {\n        id\n        status\n        happenedOn\n        source\n        note\n        recordedAt\n        recordedBy\n        movedTo {\n          id\n          name\n        }\n      }\n      people {\n        caseId\n        reference\n        initials\n        sex\n        ageBand\n        nationality\n        state\n        outOn\n      }\n    }\n  }\n"): typeof import('./graphql').CompoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompoundMap {\n    compoundMap {\n      id\n      name\n      country\n      province\n      latitude\n      longitude\n      precision\n      status\n      held\n    }\n  }\n"): typeof import('./graphql').CompoundMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCompounds($text: ShortText) {\n    compounds(filter: { text: $text }, first: 12) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n"): typeof import('./graphql').FindCompoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compounds($filter: CompoundFilter, $first: Int, $after: String) {\n    compounds(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CompoundRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql').CompoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCompound($input: CorrectCompoundInput!) {\n    correctCompound(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectCompoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOperator($input: AddOperatorInput!) {\n    addOperator(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddOperatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOperator($input: EndOperatorInput!) {\n    endOperator(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndOperatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCompound($input: RegisterCompoundInput!) {\n    registerCompound(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RegisterCompoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCompoundStatus($input: RecordCompoundStatusInput!) {\n    recordCompoundStatus(input: $input) {\n      __typename\n      ... on Compound {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordCompoundStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdentityDocuments($caseId: UUID!) {\n    identityDocuments(caseId: $caseId) {\n      id\n      kind\n      country\n      expiresOn\n      place\n      hasNumber\n      recordedAt\n      recordedBy {\n        displayName\n      }\n      version\n    }\n  }\n"): typeof import('./graphql').IdentityDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealIdentityDocuments($caseId: UUID!) {\n    identityDocuments(caseId: $caseId) {\n      id\n      version\n      number\n      note\n    }\n  }\n"): typeof import('./graphql').RevealIdentityDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TravelPapers($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      caseId\n      travelDocuments {\n        id\n        kind\n        appliedOn\n        issuedOn\n        expiresOn\n        mission {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TravelPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIdentityDocument($input: RecordIdentityDocumentInput!) {\n    recordIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocument {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordIdentityDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectIdentityDocument($input: CorrectIdentityDocumentInput!) {\n    correctIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocument {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectIdentityDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveIdentityDocument($input: RemoveIdentityDocumentInput!) {\n    removeIdentityDocument(input: $input) {\n      __typename\n      ... on IdentityDocuments {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RemoveIdentityDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindKnownPeople($text: ShortText!) {\n    knownPeople(filter: { text: $text }, first: 8) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n      }\n    }\n  }\n"): typeof import('./graphql').FindKnownPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownPeople($filter: KnownPeopleFilter, $first: Int, $after: String) {\n    knownPeople(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        kind\n        party\n        initials\n        relation\n        roles\n        phoneCount\n        walletCount\n        alsoIn\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n      facets {\n        kinds {\n          value\n          count\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').KnownPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealKnownPeople($ids: [UUID!]!) {\n    knownPeople(filter: { ids: $ids }, first: 100) {\n      nodes {\n        id\n        name\n        aliases\n        phones\n        wallets\n      }\n    }\n  }\n"): typeof import('./graphql').RevealKnownPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleAround($caseId: UUID!) {\n    peopleAround(caseId: $caseId) {\n      caseId\n      people {\n        id\n        kind\n        party\n        initials\n        relation\n        roles\n        phoneCount\n        walletCount\n        safeToContact\n        recordedAt\n        recordedBy {\n          displayName\n        }\n        version\n        seenElsewhere {\n          caseId\n          reference\n          by\n        }\n      }\n      requesters {\n        pleaId\n        requesterKind\n        channel\n        receivedAt\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleAroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealPeopleAround($caseId: UUID!) {\n    peopleAround(caseId: $caseId) {\n      people {\n        id\n        version\n        name\n        aliases\n        phones\n        wallets\n        note\n      }\n      requesters {\n        pleaId\n        name\n        contact\n      }\n    }\n  }\n"): typeof import('./graphql').RevealPeopleAroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPersonAround($input: RecordPersonAroundInput!) {\n    recordPersonAround(input: $input) {\n      __typename\n      ... on PersonAround {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordPersonAroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPersonAround($input: CorrectPersonAroundInput!) {\n    correctPersonAround(input: $input) {\n      __typename\n      ... on PersonAround {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectPersonAroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePersonAround($input: RemovePersonAroundInput!) {\n    removePersonAround(input: $input) {\n      __typename\n      ... on PeopleAround {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RemovePersonAroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Holds($after: String) {\n    holds(first: 25, after: $after) {\n      nodes {\n        id\n        reference\n        ground\n        until\n        over\n        setBy {\n          displayName\n        }\n        setAt\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').HoldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseHolds($caseId: UUID!) {\n    caseHolds(caseId: $caseId) {\n      id\n      reference\n      ground\n      reason\n      until\n      over\n      setBy {\n        displayName\n      }\n      setAt\n    }\n  }\n"): typeof import('./graphql').CaseHoldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldCase($input: HoldCaseInput!) {\n    holdCase(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').HoldCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldByReference($input: HoldByReferenceInput!) {\n    holdByReference(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').HoldByReferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftHold($input: LiftHoldInput!) {\n    liftHold(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').LiftHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftHoldByOfficer($input: LiftHoldInput!) {\n    liftHoldByOfficer(input: $input) {\n      __typename\n      ... on HoldChange {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').LiftHoldByOfficerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErasurePlan($reference: ShortText!) {\n    erasurePlan(reference: $reference) {\n      reference\n      state\n      closedAt\n      waits\n      counts {\n        records\n        rosterRows\n        lists\n        files\n        shares\n        tasks\n        people\n      }\n    }\n  }\n"): typeof import('./graphql').ErasurePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskErasure($input: AskErasureInput!) {\n    askErasure(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AskErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Erasures($first: Int, $after: String) {\n    erasures(first: $first, after: $after) {\n      nodes {\n        id\n        reference\n        erasedAt\n        askedBy {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        keys\n        certificate\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').ErasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErasedCase($id: UUID!) {\n    erasedCase(id: $id) {\n      reference\n      erasedAt\n    }\n  }\n"): typeof import('./graphql').ErasedCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RetentionFiles($category: RetentionCategory, $soon: Boolean, $after: String) {\n    retentionFiles(category: $category, soon: $soon, first: 50, after: $after) {\n      nodes {\n        reference\n        caseId\n        category\n        countedFrom\n        dueOn\n        keeps\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').RetentionFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RetentionDryRun($references: [ShortText!]!) {\n    retentionDryRun(references: $references) {\n      goes {\n        reference\n        category\n        dueOn\n      }\n      skipped {\n        reference\n        why\n      }\n      counts {\n        records\n        rosterRows\n        lists\n        files\n        bytes\n        shares\n        tasks\n        people\n      }\n    }\n  }\n"): typeof import('./graphql').RetentionDryRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskRetention($input: AskRetentionInput!) {\n    askRetention(input: $input) {\n      __typename\n      ... on Approval {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AskRetentionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RetentionBatches($after: String) {\n    retentionBatches(first: 10, after: $after) {\n      nodes {\n        id\n        approvalId\n        decision\n        askedAt\n        askedBy {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        cases\n        erased\n        waiting\n        done {\n          records\n          files\n          people\n        }\n        left {\n          reference\n          why\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').RetentionBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RetentionRules {\n    retentionRules {\n      category\n      event\n      months\n      decided\n      basis\n      setBy {\n        displayName\n      }\n      setAt\n      version\n    }\n  }\n"): typeof import('./graphql').RetentionRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRetentionRule($input: SetRetentionRuleInput!) {\n    setRetentionRule(input: $input) {\n      __typename\n      ... on RetentionRule {\n        category\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetRetentionRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginRepatriation($input: BeginRepatriationInput!) {\n    beginRepatriation(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').BeginRepatriationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeChecklist($input: TakeChecklistInput!) {\n    takeChecklist(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').TakeChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartItem($input: StartItemInput!) {\n    startItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').StartItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteItem($input: CompleteItemInput!) {\n    completeItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CompleteItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenItem($input: ReopenItemInput!) {\n    reopenItem(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReopenItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotNeeded($input: MarkNotNeededInput!) {\n    markNotNeeded(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MarkNotNeededDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetItemMission($input: SetItemMissionInput!) {\n    setItemMission(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetItemMissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseException($input: RaiseExceptionInput!) {\n    raiseException(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RaiseExceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftException($input: LiftExceptionInput!) {\n    liftException(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').LiftExceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyForTravelDocument($input: ApplyForTravelDocumentInput!) {\n    applyForTravelDocument(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ApplyForTravelDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueTravelDocument($input: IssueTravelDocumentInput!) {\n    issueTravelDocument(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').IssueTravelDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessOverstay($input: AssessOverstayInput!) {\n    assessOverstay(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AssessOverstayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskWaiver($input: AskWaiverInput!) {\n    askWaiver(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AskWaiverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleFine($input: SettleFineInput!) {\n    settleFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SettleFineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareCase($input: ShareCaseInput!) {\n    shareCase(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ShareCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndShare($input: EndShareInput!) {\n    endShare(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteItems($input: CompleteItemsInput!) {\n    completeItems(input: $input) {\n      __typename\n      ... on CompletedItems {\n        completed\n        notCompleted {\n          caseId\n          reference\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CompleteItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenItems($input: ReopenItemsInput!) {\n    reopenItems(input: $input) {\n      __typename\n      ... on CompletedItems {\n        completed\n        notCompleted {\n          caseId\n          reference\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReopenItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepatriationBoard($group: BoardGrouping!, $filter: BoardFilter) {\n    repatriationBoard(group: $group, filter: $filter) {\n      people\n      overdue\n      held\n      stuck\n      groups {\n        key\n        title\n        people\n        waiting\n        overdue\n        oldestSince\n        mission {\n          ...MissionRefParts\n        }\n      }\n      fines {\n        currency\n        amountMinor\n        perDayMinor\n        people\n      }\n    }\n  }\n"): typeof import('./graphql').RepatriationBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingItems($filter: BoardFilter, $first: Int, $after: String) {\n    waitingItems(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        nationality\n        item\n        title\n        state\n        party\n        since\n        dueOn\n        overdueDays\n        heldBy\n        stuck {\n          ...StuckParts\n        }\n        forecast {\n          homeOn\n          from\n          to\n        }\n        mission {\n          ...MissionRefParts\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql').WaitingItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarEntryParts on CalendarEntry {\n    id\n    kind\n    subjectId\n    day\n    at\n    zone\n    from\n    until\n    overdue\n    caseId\n    reference\n    initials\n    nationality\n    item\n    title\n    deadline\n    party\n    since\n    mission {\n      ...MissionRefParts\n    }\n    word\n    fromPlace\n    toPlace\n    number\n    people\n    amountMinor\n    currency\n    movable\n    version\n  }\n"): typeof import('./graphql').CalendarEntryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Calendar($from: Day!, $to: Day!, $filter: CalendarFilter) {\n    calendar(from: $from, to: $to, filter: $filter) {\n      today\n      zone\n      completeUntil\n      moreEstimates\n      days {\n        day\n        count\n        overdue\n        kinds {\n          kind\n          count\n          overdue\n        }\n      }\n      overdueCount\n      overdue {\n        ...CalendarEntryParts\n      }\n      entries {\n        ...CalendarEntryParts\n      }\n      closures {\n        day\n        name\n        mission {\n          ...MissionRefParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarDay($day: Day!, $filter: CalendarFilter, $after: String) {\n    calendarDay(day: $day, filter: $filter, after: $after) {\n      nodes {\n        ...CalendarEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').CalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarOverdue($filter: CalendarFilter, $after: String) {\n    calendarOverdue(filter: $filter, after: $after) {\n      nodes {\n        ...CalendarEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').CalendarOverdueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n        version\n        dueOn\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MoveTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CostParts on Cost {\n    id\n    batchId\n    entry\n    refersTo\n    correction\n    ofFine\n    others\n    kind\n    amountMinor\n    leftMinor\n    currency\n    spentOn\n    payer\n    state\n    note\n    attachmentId\n    recordedBy\n    recordedAt\n    version\n    case {\n      id\n      reference\n    }\n    operation {\n      id\n      reference\n    }\n    movement {\n      id\n      reference\n    }\n    donor {\n      id\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').CostPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Costs($filter: CostFilter, $first: Int, $after: String) {\n    costs(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...CostParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').CostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostTotals($filter: CostFilter, $by: CostGroup!, $equivalentIn: Currency) {\n    costTotals(filter: $filter, by: $by, equivalentIn: $equivalentIn) {\n      sums {\n        key\n        label\n        currency\n        estimatedMinor\n        committedMinor\n        paidMinor\n        totalMinor\n        lines\n        equivalentMinor\n      }\n      equivalentIn\n      equivalentMinor\n      withoutRate\n    }\n  }\n"): typeof import('./graphql').CostTotalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Donors {\n    donors {\n      id\n      code\n      name\n      currency\n      validFrom\n      validTo\n      budgetMinor\n      version\n    }\n  }\n"): typeof import('./graphql').DonorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExchangeRates {\n    exchangeRates {\n      id\n      fromCurrency\n      toCurrency\n      rate\n      validFrom\n      source\n    }\n  }\n"): typeof import('./graphql').ExchangeRatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCost($input: RecordCostInput!) {\n    recordCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n        costs {\n          id\n          version\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordCostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceCost($input: AdvanceCostInput!) {\n    advanceCost(input: $input) {\n      __typename\n      ... on Cost {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AdvanceCostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundCost($input: RefundCostInput!) {\n    refundCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RefundCostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCost($input: CorrectCostInput!) {\n    correctCost(input: $input) {\n      __typename\n      ... on CostBatch {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectCostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDonor($input: RecordDonorInput!) {\n    recordDonor(input: $input) {\n      __typename\n      ... on Donor {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordDonorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectDonor($input: CorrectDonorInput!) {\n    correctDonor(input: $input) {\n      __typename\n      ... on Donor {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectDonorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordExchangeRate($input: RecordExchangeRateInput!) {\n    recordExchangeRate(input: $input) {\n      __typename\n      ... on ExchangeRate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordExchangeRateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostExportPlan($filter: CostFilter!) {\n    costExportPlan(filter: $filter) {\n      lines\n      cases\n      most\n    }\n  }\n"): typeof import('./graphql').CostExportPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCostExport($input: AskCostExportInput!) {\n    askCostExport(input: $input) {\n      __typename\n      ... on Approval {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AskCostExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostPeopleOfMovement($id: UUID!) {\n    movement(id: $id) {\n      id\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').CostPeopleOfMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OthersOnBill($movementId: UUID!) {\n    othersOnBill(movementId: $movementId)\n  }\n"): typeof import('./graphql').OthersOnBillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostPeopleOfOperation($id: UUID!, $filter: RosterFilter) {\n    roster(rescueOperationId: $id, first: 100, filter: $filter) {\n      nodes {\n        id\n        initials\n        case {\n          id\n          reference\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').CostPeopleOfOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissionRefParts on MissionRef {\n    id\n    name\n    city\n    locatedIn\n  }\n"): typeof import('./graphql').MissionRefPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WayHomeParts on WayHome {\n    caseId\n    reference\n    caseState\n    nationality\n    begun\n    begunOn\n    stage\n    covering {\n      here\n      mission {\n        ...MissionRefParts\n      }\n    }\n    plan {\n      template\n      edition\n      nationality\n      country\n      document\n      minor\n      because\n      version\n      proposal {\n        template\n        edition\n        document\n        factsChanged\n      }\n    }\n    forecast {\n      homeOn\n      from\n      to\n      path\n      waitsMostOn\n      heldBy\n    }\n    items {\n      id\n      item\n      title\n      hint\n      needs\n      usual {\n        count\n        lower\n        median\n        upper\n        basis\n      }\n      state\n      party\n      ready\n      since\n      waitingDays\n      dueOn\n      overdueDays\n      doneOn\n      reason\n      note\n      waitsFor\n      heldBy\n      mayBeNotNeeded\n      version\n      mission {\n        ...MissionRefParts\n      }\n    }\n    stuck {\n      ...StuckParts\n    }\n    exceptions {\n      id\n      kind\n      reason\n      raisedAt\n      raisedBy\n      liftedAt\n      version\n    }\n    travelDocuments {\n      id\n      kind\n      number\n      appliedOn\n      issuedOn\n      expiresOn\n      note\n      version\n      mission {\n        ...MissionRefParts\n      }\n    }\n    overstay {\n      id\n      country\n      visaKind\n      enteredOn\n      stayDays\n      legalUntil\n      days\n      amountMinor\n      perDayMinor\n      outstandingMinor\n      waivedMinor\n      paidMinor\n      currency\n      daysWithoutRule\n      problem\n      passedMinor\n      passedOn\n      nextAlert {\n        on\n        amountMinor\n      }\n      onDeparture {\n        on\n        amountMinor\n      }\n      lines {\n        kind\n        from\n        to\n        days\n        perDayMinor\n        amountMinor\n      }\n      waivers {\n        id\n        askedOn\n        askedOf\n        letter\n        decision\n        decidedOn\n        decisionNumber\n        baseMinor\n        share\n        waivedMinor\n        note\n        version\n      }\n      freezes {\n        id\n        from\n        to\n        ground\n        note\n        version\n      }\n      payments {\n        id\n        on\n        amountMinor\n        currency\n        payer\n        donorCode\n      }\n      settledOn\n      settlement\n      version\n    }\n    movements {\n      id\n      reference\n      kind\n      carrier\n      number\n      fromPlace\n      toPlace\n      departsAt\n      departsZone\n      state\n      cancelled\n    }\n    shares {\n      id\n      until\n      sharedAt\n      acknowledgedAt\n      endedAt\n      version\n      mission {\n        ...MissionRefParts\n      }\n      place {\n        id\n        name\n      }\n      expectedOn\n      note\n      arrivedAt\n      leftAt\n    }\n  }\n"): typeof import('./graphql').WayHomePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WayHome($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      ...WayHomeParts\n    }\n  }\n"): typeof import('./graphql').WayHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChecklistProposal($caseId: UUID!, $document: DocumentSituation) {\n    checklistProposal(caseId: $caseId, document: $document) {\n      template\n      edition\n      nationality\n      document\n      minor\n      added {\n        item\n        title\n      }\n      noLongerNeeded {\n        item\n        title\n      }\n      neededAgain {\n        item\n        title\n      }\n      changed {\n        item\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').ChecklistProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissionNames {\n    missions {\n      id\n      name\n      city\n      sendingCountry\n      locatedIn\n    }\n  }\n"): typeof import('./graphql').MissionNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueSteps($caseId: UUID!) {\n    wayHome(caseId: $caseId) {\n      caseId\n      items {\n        item\n        title\n        state\n        ready\n        party\n        dueOn\n        heldBy\n      }\n    }\n  }\n"): typeof import('./graphql').DueStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WayHomePipeline {\n    wayHomePipeline {\n      on\n      timeZone\n      stages {\n        stage\n        people\n        held\n        longest\n        days {\n          ...DayQuartilesParts\n        }\n        waits {\n          item\n          title\n          party\n          people\n        }\n      }\n      months {\n        month\n        stage\n        entered\n        left\n      }\n    }\n  }\n"): typeof import('./graphql').WayHomePipelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WayHomeSpans {\n    wayHomeSpans {\n      ...TimeUntilParts\n    }\n  }\n"): typeof import('./graphql').WayHomeSpansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TimeToHome($span: FigureSpan!, $by: FigureGrouping!) {\n    timeToHome(span: $span, by: $by) {\n      since\n      all {\n        ...TimeUntilParts\n      }\n      groups {\n        ...TimeUntilParts\n      }\n    }\n  }\n"): typeof import('./graphql').TimeToHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimeUntilParts on TimeUntil {\n    key\n    people\n    done\n    mission {\n      id\n      name\n    }\n    reached {\n      ...DayQuartilesParts\n    }\n    estimate {\n      ...DayQuartilesParts\n    }\n  }\n"): typeof import('./graphql').TimeUntilPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayQuartilesParts on DayQuartiles {\n    lower\n    median\n    upper\n  }\n"): typeof import('./graphql').DayQuartilesPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideWaiver($input: DecideWaiverInput!) {\n    decideWaiver(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DecideWaiverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayFine($input: PayFineInput!) {\n    payFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PayFineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeFine($input: FreezeFineInput!) {\n    freezeFine(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').FreezeFineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndFreeze($input: EndFreezeInput!) {\n    endFreeze(input: $input) {\n      __typename\n      ... on WayHome {\n        caseId\n        stage\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndFreezeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisaRules {\n    visaRules {\n      id\n      country\n      visaKind\n      stayDays\n      validFrom\n      validTo\n      source\n    }\n  }\n"): typeof import('./graphql').VisaRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisaRule($input: RecordVisaRuleInput!) {\n    recordVisaRule(input: $input) {\n      __typename\n      ... on VisaRule {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordVisaRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TravellingAlong($movementId: UUID!) {\n    travellingAlong(movementId: $movementId) {\n      movementId\n      escorts {\n        id\n        name\n        contact\n        role\n        ticks\n      }\n      companions {\n        id\n        caseId\n        reference\n        name\n        birth\n        relation\n        documentNumber\n        mark\n      }\n      bags {\n        id\n        caseId\n        reference\n        label\n        what\n        handings {\n          id\n          at\n          fromWhom\n          toWhom\n          place\n          recordedBy\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TravellingAlongDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEscort($input: AddEscortInput!) {\n    addEscort(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddEscortDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCompanion($input: AddCompanionInput!) {\n    addCompanion(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddCompanionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromJourney($input: RemoveFromJourneyInput!) {\n    removeFromJourney(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RemoveFromJourneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandEvidence($input: HandEvidenceInput!) {\n    handEvidence(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').HandEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarrierList($movementId: UUID!, $xlsx: Boolean) {\n    carrierList(movementId: $movementId, xlsx: $xlsx) {\n      fileName\n      people\n      text\n      base64\n    }\n  }\n"): typeof import('./graphql').CarrierListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JourneyMore($id: UUID!) {\n    movement(id: $id) {\n      id\n      version\n      state\n      legs {\n        id\n        position\n        kind\n        carrier\n        number\n        fromPlace\n        toPlace\n        toCountry\n        departsAt\n        departsZone\n        arrivesAt\n        arrivesZone\n        airside\n        connection\n        warnings\n        endedAt\n        endedBy\n        change\n        changeReason\n      }\n      confirmations {\n        id\n        what\n        on\n        knownBy\n        people\n        recordedBy\n        recordedAt\n      }\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        state\n        documentCheck\n        receptionBodyId\n        receptionBody\n        receptionToldOn\n        transits {\n          country\n          hours\n          airside\n          need\n          source\n          answer\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').JourneyMoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLegs($input: ChangeLegsInput!) {\n    changeLegs(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ChangeLegsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMovement($input: CancelMovementInput!) {\n    cancelMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CancelMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MovePassengers($input: MovePassengersInput!) {\n    movePassengers(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MovePassengersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseReception($input: ChooseReceptionInput!) {\n    chooseReception(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ChooseReceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearTransit($input: ClearTransitInput!) {\n    clearTransit(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ClearTransitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectHandover($input: CorrectHandoverInput!) {\n    correctHandover(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Handovers($caseId: UUID!) {\n    handovers(caseId: $caseId) {\n      caseId\n      reference\n      name\n      forms {\n        id\n        movementId\n        movementReference\n        people\n        handedOn\n        way\n        bodyName\n        receivedBy\n        receivedAs\n        place\n        papers\n        belongings\n        condition\n        strokes\n        paperKept\n        why\n        replaces\n        replaced\n        recordedBy\n        recordedAt\n      }\n    }\n  }\n"): typeof import('./graphql').HandoversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceptionBodyParts on ReceptionBody {\n    id\n    name\n    kind\n    country\n    city\n    address\n    phone\n    email\n    contact\n    hours\n    offers\n    validFrom\n    validTo\n    source\n    version\n  }\n"): typeof import('./graphql').ReceptionBodyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceptionBodies($country: Country) {\n    receptionBodies(country: $country) {\n      ...ReceptionBodyParts\n    }\n  }\n"): typeof import('./graphql').ReceptionBodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceptionBody($id: UUID!) {\n    receptionBody(id: $id) {\n      ...ReceptionBodyParts\n    }\n  }\n"): typeof import('./graphql').ReceptionBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterReceptionBody($input: RegisterReceptionBodyInput!) {\n    registerReceptionBody(input: $input) {\n      __typename\n      ... on ReceptionBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RegisterReceptionBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectReceptionBody($input: CorrectReceptionBodyInput!) {\n    correctReceptionBody(input: $input) {\n      __typename\n      ... on ReceptionBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectReceptionBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransitRules {\n    transitRules {\n      id\n      nationality\n      country\n      airside\n      mostHours\n      need\n      validFrom\n      validTo\n      source\n    }\n  }\n"): typeof import('./graphql').TransitRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTransitRule($input: RecordTransitRuleInput!) {\n    recordTransitRule(input: $input) {\n      __typename\n      ... on TransitRule {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordTransitRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUps($caseId: UUID!) {\n    followUps(caseId: $caseId) {\n      caseId\n      lostTwice\n      backInCompound\n      nextCaseId\n      entries {\n        id\n        item\n        outcome\n        on\n        channel\n        spokeWith\n        note\n        nextStep\n        nextOn\n        recordedBy\n        recordedAt\n        replaced\n      }\n    }\n  }\n"): typeof import('./graphql').FollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      __typename\n      ... on FollowUps {\n        caseId\n        lostTwice\n        backInCompound\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpCounts {\n    followUpCounts {\n      item\n      nationality\n      outcome\n      people\n    }\n  }\n"): typeof import('./graphql').FollowUpCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TravelNeedsParts on TravelNeeds {\n    id\n    reference\n    services\n    language\n    health\n    words\n    more\n    forCarrier\n    toOrder\n    heldBack\n    version\n  }\n"): typeof import('./graphql').TravelNeedsPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TravelNeeds($movementId: UUID!) {\n    travelNeeds(movementId: $movementId) {\n      ...TravelNeedsParts\n    }\n  }\n"): typeof import('./graphql').TravelNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsOfCases($caseIds: [UUID!]!) {\n    needsOfCases(caseIds: $caseIds) {\n      ...TravelNeedsParts\n    }\n  }\n"): typeof import('./graphql').NeedsOfCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedOrders($movementId: UUID!) {\n    needOrders(movementId: $movementId) {\n      id\n      caseId\n      legId\n      service\n      orderedFrom\n      orderedOn\n      reference\n      recordedBy\n    }\n  }\n"): typeof import('./graphql').NeedOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OrderNeeds($input: OrderNeedsInput!) {\n    orderNeeds(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').OrderNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndNeedOrder($input: EndNeedOrderInput!) {\n    endNeedOrder(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndNeedOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTravelNeeds($input: SetTravelNeedsInput!) {\n    setTravelNeeds(input: $input) {\n      __typename\n      ... on TravelNeeds {\n        ...TravelNeedsParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetTravelNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SafeContacts($caseId: UUID!) {\n    contacts(caseId: $caseId) {\n      id\n      channel\n      value\n      whose\n      hours\n      codeWord\n      mayAnswer\n      safe\n    }\n  }\n"): typeof import('./graphql').SafeContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSeats($input: SetSeatsInput!) {\n    setSeats(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardingTickParts on BoardingTick {\n    id\n    passengerId\n    companionId\n    legId\n    leg\n    mark\n    at\n    by\n  }\n"): typeof import('./graphql').BoardingTickPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TickList($movementId: UUID!) {\n    tickList(movementId: $movementId) {\n      id\n      reference\n      fromPlace\n      toPlace\n      carrier\n      number\n      departsAt\n      departsZone\n      legs {\n        id\n        position\n        fromPlace\n        toPlace\n        departsAt\n        departsZone\n      }\n      lines {\n        id\n        position\n        seats {\n          legId\n          companionId\n          seat\n        }\n        state\n        open\n        reference\n        initials\n        name\n        romanisedName\n        nationality\n        minor\n        companions {\n          id\n          name\n          relation\n          minor\n        }\n        services\n        language\n        moreNeeds\n      }\n    }\n  }\n"): typeof import('./graphql').TickListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardingTicks($movementId: UUID!) {\n    boardingTicks(movementId: $movementId) {\n      ...BoardingTickParts\n    }\n  }\n"): typeof import('./graphql').BoardingTicksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickPassenger($input: TickPassengerInput!) {\n    tickPassenger(input: $input) {\n      __typename\n      ... on BoardingTick {\n        ...BoardingTickParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').TickPassengerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EscortedJourneys {\n    escortedJourneys {\n      id\n      reference\n      fromPlace\n      toPlace\n      carrier\n      number\n      departsAt\n      departsZone\n    }\n  }\n"): typeof import('./graphql').EscortedJourneysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterTemplateParts on LetterTemplate {\n    id\n    revision\n    kind\n    language\n    missionId\n    missionName\n    name\n    subject\n    blocks {\n      kind\n      text\n      columns\n    }\n    note\n    state\n    publishedAt\n    version\n  }\n"): typeof import('./graphql').LetterTemplatePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterTemplates($published: Boolean!) {\n    letterTemplates(published: $published) {\n      ...LetterTemplateParts\n    }\n  }\n"): typeof import('./graphql').LetterTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterTemplate($id: UUID!) {\n    letterTemplate(id: $id) {\n      ...LetterTemplateParts\n    }\n  }\n"): typeof import('./graphql').LetterTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLetterTemplate($input: SaveLetterTemplateInput!) {\n    saveLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SaveLetterTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishLetterTemplate($input: LetterTemplateActInput!) {\n    publishLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PublishLetterTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireLetterTemplate($input: LetterTemplateActInput!) {\n    retireLetterTemplate(input: $input) {\n      __typename\n      ... on LetterTemplate {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RetireLetterTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterPreview($input: LetterPreviewInput!) {\n    letterPreview(input: $input) {\n      language\n      letterhead\n      recipient\n      dated\n      signatory\n      subject\n      blocks {\n        kind\n        text\n        header\n        rows\n      }\n      people {\n        caseId\n        reference\n      }\n      leftOut {\n        caseId\n        reference\n        reason\n      }\n      journeys {\n        id\n        reference\n        carrier\n        number\n        departsOn\n      }\n      unprintable\n    }\n  }\n"): typeof import('./graphql').LetterPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterParts on Letter {\n    id\n    number\n    kind\n    language\n    state\n    templateId\n    recipientKind\n    missionId\n    bodyId\n    receptionBodyId\n    movementId\n    namedKind\n    namedReason\n    recipient\n    subject\n    signatory\n    dated\n    caseCount\n    pages\n    pdfBytes\n    pdfDigest\n    docxBytes\n    docxDigest\n    sentOn\n    sentHow\n    answeredOn\n    voidReason\n    replaces\n    replacedBy\n    madeBy\n    madeAt\n    people {\n      caseId\n      reference\n    }\n    version\n  }\n"): typeof import('./graphql').LetterPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Letters($filter: LetterFilter, $first: Int, $after: String) {\n    letters(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...LetterParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').LettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Letter($id: UUID!) {\n    letter(id: $id) {\n      ...LetterParts\n    }\n  }\n"): typeof import('./graphql').LetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LettersOfCase($caseId: UUID!) {\n    lettersOfCase(caseId: $caseId) {\n      letterId\n      number\n      kind\n      dated\n      state\n    }\n  }\n"): typeof import('./graphql').LettersOfCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeLetter($input: MakeLetterInput!) {\n    makeLetter(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n        number\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MakeLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLetterSent($input: RecordLetterSentInput!) {\n    recordLetterSent(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordLetterSentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLetterAnswer($input: RecordLetterAnswerInput!) {\n    recordLetterAnswer(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordLetterAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidLetter($input: VoidLetterInput!) {\n    voidLetter(input: $input) {\n      __typename\n      ... on Letter {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').VoidLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterDraftParts on LetterDraft {\n    id\n    version\n    templateId\n    templateName\n    kind\n    people {\n      caseId\n      reference\n    }\n    dropped\n    addressee {\n      kind\n      missionId\n      bodyId\n      receptionBodyId\n      movementId\n      namedKind\n      reason\n    }\n    recipient\n    dated\n    signatory\n    replaces {\n      id\n      number\n      version\n      templateId\n    }\n    savedAt\n    endsAt\n  }\n"): typeof import('./graphql').LetterDraftPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterDrafts {\n    letterDrafts {\n      ...LetterDraftParts\n    }\n  }\n"): typeof import('./graphql').LetterDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterDraft($id: UUID!) {\n    letterDraft(id: $id) {\n      ...LetterDraftParts\n    }\n  }\n"): typeof import('./graphql').LetterDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLetterDraft($input: SaveLetterDraftInput!) {\n    saveLetterDraft(input: $input) {\n      __typename\n      ... on LetterDraft {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SaveLetterDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ThrowLetterDraftAway($input: ThrowLetterDraftAwayInput!) {\n    throwLetterDraftAway(input: $input) {\n      __typename\n      ... on LetterDraftGone {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ThrowLetterDraftAwayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WayHomeMap($nationality: Country, $missionId: UUID, $on: Day) {\n    wayHomeMap(nationality: $nationality, missionId: $missionId, on: $on) {\n      on\n      moreLegs\n      compounds {\n        id\n        name\n        country\n        province\n        latitude\n        longitude\n        precision\n        status\n        people\n      }\n      custody {\n        key\n        kind\n        placeId\n        name\n        country\n        province\n        latitude\n        longitude\n        precision\n        places\n        people\n        alerted\n        nextReviewOn\n        beds\n        free\n      }\n      missions {\n        id\n        name\n        sendingCountry\n        locatedIn\n        city\n        latitude\n        longitude\n        people\n      }\n      crossings {\n        crossingId\n        name\n        otherNames\n        country\n        otherCountry\n        province\n        kind\n        state\n        hours\n        latitude\n        longitude\n        validFrom\n        checkedOn\n        people\n      }\n      routes {\n        key\n        fromPlace\n        toPlace\n        from {\n          name\n          latitude\n          longitude\n        }\n        to {\n          name\n          latitude\n          longitude\n        }\n        kind\n        state\n        people\n        journeys {\n          id\n          reference\n          departsAt\n          people\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WayHomeMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BorderCrossingParts on BorderCrossing {\n    id\n    crossingId\n    name\n    otherNames\n    country\n    otherCountry\n    province\n    kind\n    state\n    hours\n    latitude\n    longitude\n    validFrom\n    validTo\n    source\n    checkedOn\n    checkedBy\n    recordedAt\n    recordedBy\n    past\n    version\n  }\n"): typeof import('./graphql').BorderCrossingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BorderCrossings {\n    borderCrossings {\n      ...BorderCrossingParts\n    }\n  }\n"): typeof import('./graphql').BorderCrossingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBorderCrossing($input: RecordBorderCrossingInput!) {\n    recordBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordBorderCrossingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndBorderCrossing($input: EndBorderCrossingInput!) {\n    endBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndBorderCrossingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckBorderCrossing($input: CheckBorderCrossingInput!) {\n    checkBorderCrossing(input: $input) {\n      __typename\n      ... on BorderCrossing {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CheckBorderCrossingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingSheet($id: UUID!) {\n    mission(id: $id) {\n      id\n      name\n    }\n    meetingSheet(missionId: $id) {\n      on\n      people\n      overdue\n      cut\n      lines {\n        id\n        caseId\n        reference\n        nationality\n        name\n        romanisedName\n        birth\n        documentNumber\n        item\n        title\n        since\n        dueOn\n        overdueDays\n        letter\n        letterSentOn\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissionDirectory($missionId: UUID!) {\n    missionDirectory(missionId: $missionId) {\n      missionId\n      yearsWithout\n      contacts {\n        id\n        name\n        position\n        purposes\n        phone\n        mobile\n        email\n        languages\n        hours\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      requirements {\n        id\n        act\n        paper\n        copies\n        detail\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      fees {\n        id\n        kind\n        amountMinor\n        currency\n        note\n        validFrom\n        validTo\n        withdrawn\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n      holidays {\n        id\n        day\n        name\n        source\n        checkedOn\n        checkedBy\n        recordedAt\n        recordedBy\n        past\n        version\n        earlierSources {\n          source\n          checkedOn\n          checkedBy\n          until\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MissionDirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissionUsual($missionId: UUID!) {\n    missionUsual(missionId: $missionId) {\n      period\n      item\n      cases\n      lower\n      median\n      upper\n    }\n  }\n"): typeof import('./graphql').MissionUsualDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissionsToCheck {\n    missionsToCheck {\n      kind\n      rowId\n      missionId\n      missionName\n      about\n      source\n      version\n    }\n  }\n"): typeof import('./graphql').MissionsToCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoCovers($nationality: Country!, $country: Country, $on: Day) {\n    whoCovers(nationality: $nationality, country: $country, on: $on) {\n      nationality\n      country\n      on\n      missions {\n        there\n        source\n        checkedOn\n        mission {\n          id\n          name\n          city\n          locatedIn\n        }\n      }\n      elsewhere {\n        id\n        name\n        city\n        locatedIn\n        actsIn\n      }\n    }\n  }\n"): typeof import('./graphql').WhoCoversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMissionContact($input: RecordMissionContactInput!) {\n    recordMissionContact(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordMissionContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMissionRequirement($input: RecordMissionRequirementInput!) {\n    recordMissionRequirement(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordMissionRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMissionFee($input: RecordMissionFeeInput!) {\n    recordMissionFee(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordMissionFeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMissionHolidays($input: RecordMissionHolidaysInput!) {\n    recordMissionHolidays(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordMissionHolidaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMissionRow($input: EndMissionRowInput!) {\n    endMissionRow(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndMissionRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckMissionRow($input: CheckMissionRowInput!) {\n    checkMissionRow(input: $input) {\n      __typename\n      ... on MissionDirectory {\n        missionId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CheckMissionRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissionParts on Mission {\n    id\n    name\n    sendingCountry\n    locatedIn\n    city\n    address\n    phone\n    email\n    weekend\n    zone\n    opening\n    holidays\n    note\n    source\n    checkedOn\n    earlierSources {\n      source\n      checkedOn\n      checkedBy\n      until\n    }\n    version\n    coverage {\n      id\n      nationality\n      country\n      validFrom\n      validTo\n      source\n      checkedOn\n      version\n    }\n  }\n"): typeof import('./graphql').MissionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Missions {\n    missions {\n      ...MissionParts\n    }\n  }\n"): typeof import('./graphql').MissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mission($id: UUID!) {\n    mission(id: $id) {\n      ...MissionParts\n    }\n  }\n"): typeof import('./graphql').MissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FineRules {\n    fineRules {\n      id\n      country\n      visaKind\n      perDayMinor\n      capMinor\n      freeDays\n      warnEveryMinor\n      currency\n      validFrom\n      validTo\n      source\n    }\n  }\n"): typeof import('./graphql').FineRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterMission($input: RegisterMissionInput!) {\n    registerMission(input: $input) {\n      __typename\n      ... on Mission {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RegisterMissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectMission($input: CorrectMissionInput!) {\n    correctMission(input: $input) {\n      __typename\n      ... on Mission {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectMissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCoverage($input: RecordCoverageInput!) {\n    recordCoverage(input: $input) {\n      __typename\n      ... on MissionCoverage {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFineRule($input: RecordFineRuleInput!) {\n    recordFineRule(input: $input) {\n      __typename\n      ... on FineRule {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordFineRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMissionList($list: MissionListInput!) {\n    previewMissionList(list: $list) {\n      __typename\n      ... on MissionListPreview {\n        headerRow\n        seen\n        columns {\n          column\n          header\n          field\n          confidence\n          samples\n        }\n        counts {\n          outcome\n          rows\n        }\n        rows {\n          line\n          outcome\n          kind\n          mission\n          about\n          validFrom\n          validTo\n          source\n          cells {\n            field\n            text\n            was\n          }\n          problems {\n            field\n            code\n            message\n          }\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PreviewMissionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissionImports {\n    missionImports {\n      id\n      fileName\n      importedAt\n      importedBy\n      made\n      ended\n      undoneAt\n      undoneBy\n      mayUndo\n      version\n    }\n  }\n"): typeof import('./graphql').MissionImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeMissionList($input: TakeMissionListInput!) {\n    takeMissionList(input: $input) {\n      __typename\n      ... on MissionImport {\n        id\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').TakeMissionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMissionList($input: UndoMissionListInput!) {\n    undoMissionList(input: $input) {\n      __typename\n      ... on MissionImport {\n        id\n        moved\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').UndoMissionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MovementParts on Movement {\n    id\n    reference\n    kind\n    carrier\n    number\n    fromPlace\n    toPlace\n    toCountry\n    departsAt\n    departsZone\n    arrivesAt\n    arrivesZone\n    escort\n    state\n    people\n    version\n  }\n"): typeof import('./graphql').MovementPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StuckParts on StuckOnTheWay {\n    movementId\n    journey\n    why\n    mark\n    markedAt\n    leg\n    place\n    toPlace\n    departsAt\n    departsZone\n  }\n"): typeof import('./graphql').StuckPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Movements($filter: MovementFilter, $first: Int, $after: String) {\n    movements(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...MovementParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql').MovementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Movement($id: UUID!) {\n    movement(id: $id) {\n      ...MovementParts\n      passengers {\n        id\n        caseId\n        reference\n        initials\n        nationality\n        sex\n        state\n        seats {\n          legId\n          companionId\n          seat\n        }\n        handedOver\n        mark\n        companionIds\n        stuck {\n          ...StuckParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Manifest($id: UUID!) {\n    movement(id: $id) {\n      id\n      passengers {\n        id\n        caseId\n        name\n        romanisedName\n        birth\n        travelDocument\n      }\n    }\n  }\n"): typeof import('./graphql').ManifestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookMovement($input: BookMovementInput!) {\n    bookMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').BookMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPassengers($input: AddPassengersInput!) {\n    addPassengers(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddPassengersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePassenger($input: RemovePassengerInput!) {\n    removePassenger(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RemovePassengerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DepartMovement($input: DepartMovementInput!) {\n    departMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DepartMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArriveMovement($input: ArriveMovementInput!) {\n    arriveMovement(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ArriveMovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHandover($input: RecordHandoverInput!) {\n    recordHandover(input: $input) {\n      __typename\n      ... on Movement {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCases($first: Int, $after: String) {\n    sharedCases(first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        name\n        romanisedName\n        birth\n        sex\n        nationalities\n        documentNumber\n        until\n        sharedAt\n        acknowledgedAt\n        version\n        items {\n          item\n          title\n          state\n          open\n          since\n          dueOn\n          doneOn\n          note\n          proposal {\n            id\n            toState\n            on\n            note\n            document {\n              kind\n              number\n              expiresOn\n            }\n            state\n            reason\n            version\n          }\n          version\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').SharedCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeShare($input: AcknowledgeShareInput!) {\n    acknowledgeShare(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AcknowledgeShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOwnItem($input: UpdateOwnItemInput!) {\n    updateOwnItem(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').UpdateOwnItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnHouse {\n    ownHouse {\n      id\n      name\n      kind\n      zone\n      atOnce\n      beds {\n        bed\n        beds\n        taken\n        others\n        free\n      }\n      version\n    }\n  }\n"): typeof import('./graphql').OwnHouseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShelteredPeople($first: Int, $after: String) {\n    shelteredPeople(first: $first, after: $after) {\n      nodes {\n        id\n        caseId\n        reference\n        initials\n        name\n        romanisedName\n        birth\n        sex\n        nationalities\n        languages\n        note\n        expectedOn\n        until\n        sharedAt\n        acknowledgedAt\n        version\n        spells {\n          from\n          to\n        }\n        reports {\n          id\n          kind\n          code\n          at\n          urgent\n          words\n          state\n          reply\n          version\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').ShelteredPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeHouseShare($input: AcknowledgeShareInput!) {\n    acknowledgeHouseShare(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AcknowledgeHouseShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportFromHouse($input: ReportFromHouseInput!) {\n    reportFromHouse(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReportFromHouseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawHouseReport($input: WithdrawHouseReportInput!) {\n    withdrawHouseReport(input: $input) {\n      __typename\n      ... on ShelteredPerson {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WithdrawHouseReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepHouseBeds($input: KeepHouseBedsInput!) {\n    keepHouseBeds(input: $input) {\n      __typename\n      ... on OwnHouse {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').KeepHouseBedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareWithHouse($input: ShareWithHouseInput!) {\n    shareWithHouse(input: $input) {\n      __typename\n      ... on CaseShare {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ShareWithHouseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseReports($caseId: UUID!) {\n    houseReports(caseId: $caseId) {\n      id\n      caseId\n      reference\n      place {\n        id\n        name\n      }\n      kind\n      code\n      at\n      zone\n      on\n      recordedOn\n      bed\n      beds\n      urgent\n      words\n      state\n      reply\n      reportedBy\n      reportedAt\n      decidedBy\n      decidedAt\n      changed\n      version\n    }\n  }\n"): typeof import('./graphql').HouseReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingHouseReports {\n    waitingHouseReports {\n      count\n      entries {\n        id\n        caseId\n        reference\n        initials\n        place {\n          id\n          name\n        }\n        code\n        urgent\n        state\n        reportedAt\n      }\n      unconfirmed {\n        id\n        caseId\n        reference\n        initials\n        place {\n          id\n          name\n        }\n        expectedOn\n      }\n    }\n  }\n"): typeof import('./graphql').WaitingHouseReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptHouseReport($input: AcceptHouseReportInput!) {\n    acceptHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AcceptHouseReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineHouseReport($input: DeclineHouseReportInput!) {\n    declineHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DeclineHouseReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerHouseReport($input: AnswerHouseReportInput!) {\n    answerHouseReport(input: $input) {\n      __typename\n      ... on HouseReport {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AnswerHouseReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerHouses {\n    partnerHouses {\n      place {\n        id\n        name\n      }\n      kind\n      accounts\n      atOnce\n      version\n    }\n  }\n"): typeof import('./graphql').PartnerHousesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetHouseUpdates($input: SetHouseUpdatesInput!) {\n    setHouseUpdates(input: $input) {\n      __typename\n      ... on PartnerHouse {\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetHouseUpdatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewShares {\n    newShares\n  }\n"): typeof import('./graphql').NewSharesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemProposalParts on ItemProposal {\n    id\n    caseId\n    reference\n    initials\n    item\n    title\n    mission {\n      id\n      name\n    }\n    toState\n    on\n    note\n    document {\n      kind\n      number\n      expiresOn\n    }\n    state\n    proposedBy\n    proposedAt\n    decidedBy\n    decidedAt\n    changed\n    reason\n    stale\n    itemState\n    itemOn\n    itemNote\n    itemVersion\n    version\n  }\n"): typeof import('./graphql').ItemProposalPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemProposals($caseId: UUID!) {\n    itemProposals(caseId: $caseId) {\n      ...ItemProposalParts\n    }\n  }\n"): typeof import('./graphql').ItemProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingProposals {\n    waitingProposals {\n      count\n      entries {\n        id\n        caseId\n        reference\n        initials\n        item\n        title\n        mission {\n          id\n          name\n        }\n        toState\n        proposedAt\n        stale\n      }\n    }\n  }\n"): typeof import('./graphql').WaitingProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptProposal($input: AcceptProposalInput!) {\n    acceptProposal(input: $input) {\n      __typename\n      ... on ItemProposal {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AcceptProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      __typename\n      ... on ItemProposal {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DeclineProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input) {\n      __typename\n      ... on SharedCase {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerOffices {\n    partnerOffices {\n      mission {\n        id\n        name\n        city\n        locatedIn\n      }\n      accounts\n      atOnce\n      version\n    }\n  }\n"): typeof import('./graphql').PartnerOfficesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPartnerUpdates($input: SetPartnerUpdatesInput!) {\n    setPartnerUpdates(input: $input) {\n      __typename\n      ... on PartnerOffice {\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetPartnerUpdatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChecklistTemplateParts on ChecklistTemplate {\n    id\n    lineId\n    edition\n    name\n    nationality\n    country\n    document\n    minor\n    source\n    createdAt\n    createdBy\n    endedAt\n    version\n    own {\n      code\n      party\n      days\n      needs\n      before\n      mayBeNotNeeded\n      title {\n        en\n        km\n      }\n      hint {\n        en\n        km\n      }\n    }\n    changes {\n      item\n      needs\n      party\n      days\n      notNeeded\n      hint {\n        en\n        km\n      }\n    }\n  }\n"): typeof import('./graphql').ChecklistTemplatePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChecklistTemplates {\n    checklistTemplates {\n      ...ChecklistTemplateParts\n    }\n  }\n"): typeof import('./graphql').ChecklistTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChecklistPreview($who: SituationInput!) {\n    checklistPreview(who: $who) {\n      because\n      template {\n        id\n        name\n        edition\n      }\n      steps {\n        item\n        title\n        party\n        hint\n        notNeeded\n        needs {\n          item\n          title\n        }\n        usual {\n          count\n          lower\n          median\n          upper\n          basis\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChecklistPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveChecklistTemplate($input: SaveChecklistTemplateInput!) {\n    saveChecklistTemplate(input: $input) {\n      __typename\n      ... on ChecklistTemplate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SaveChecklistTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndChecklistTemplate($input: EndChecklistTemplateInput!) {\n    endChecklistTemplate(input: $input) {\n      __typename\n      ... on ChecklistTemplate {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EndChecklistTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamParts on OperationTeam {\n    id\n    active\n    members {\n      role\n      phone\n      self\n      user {\n        id\n        displayName\n      }\n    }\n    checkIns {\n      id\n      dueAt\n      state\n      answeredAt\n      user {\n        id\n        displayName\n      }\n      answeredBy {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').TeamPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationTeam($id: UUID!) {\n    operationTeam(rescueOperationId: $id) {\n      ...TeamParts\n    }\n  }\n"): typeof import('./graphql').OperationTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMemberPhone($input: SetMemberPhoneInput!) {\n    setMemberPhone(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetMemberPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanCheckIns($input: PlanCheckInsInput!) {\n    planCheckIns(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PlanCheckInsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckIn($input: CheckInInput!) {\n    checkIn(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StandDownCheckIns($input: StandDownInput!) {\n    standDownCheckIns(input: $input) {\n      __typename\n      ... on OperationTeam {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').StandDownCheckInsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationDesk {\n    operationDesk {\n      alarms {\n        kind\n        since\n        level\n        lapsed\n        differs\n        operation {\n          id\n          reference\n        }\n        user {\n          id\n          displayName\n        }\n      }\n      tasks {\n        ...OperationTaskParts\n      }\n    }\n  }\n"): typeof import('./graphql').OperationDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperationTaskParts on OperationTask {\n    id\n    title\n    dueOn\n    doneAt\n    version\n    operation {\n      id\n      reference\n    }\n    assignedTo {\n      id\n      displayName\n    }\n    doneBy {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').OperationTaskPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteOperationTask($input: CompleteOperationTaskInput!) {\n    completeOperationTask(input: $input) {\n      __typename\n      ... on OperationTask {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CompleteOperationTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RiskAssessments($id: UUID!) {\n    riskAssessments(rescueOperationId: $id) {\n      id\n      number\n      level\n      abort\n      medical\n      escape\n      writtenAt\n      decision\n      decidedAt\n      decisionNote\n      version\n      mayDecide\n      threats {\n        threat\n        likelihood\n        severity\n        level\n        mitigation\n      }\n      writtenBy {\n        id\n        displayName\n      }\n      decidedBy {\n        id\n        displayName\n      }\n      lapsedAt\n      lapsedBy {\n        id\n        displayName\n      }\n      approvedBefore {\n        id\n        displayName\n      }\n      approvedPlan {\n        approvedAt\n        approvedBy {\n          id\n          displayName\n        }\n        kind\n        plannedOn\n        compound {\n          id\n          name\n        }\n        place\n        expectedCount\n        plan\n        differs\n      }\n    }\n  }\n"): typeof import('./graphql').RiskAssessmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteRiskAssessment($input: WriteRiskAssessmentInput!) {\n    writeRiskAssessment(input: $input) {\n      __typename\n      ... on RiskAssessment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WriteRiskAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRiskAssessment($input: DecideRiskAssessmentInput!) {\n    decideRiskAssessment(input: $input) {\n      __typename\n      ... on RiskAssessment {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DecideRiskAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingPoints($id: UUID!) {\n    meetingPoints(rescueOperationId: $id) {\n      id\n      access\n      points {\n        id\n        kind\n        meetAt\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingPointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMeetingPoints($input: OpenMeetingPointsInput!) {\n    openMeetingPoints(input: $input) {\n      __typename\n      ... on OpenedMeetingPoints {\n        id\n        points {\n          id\n          kind\n          meetAt\n          place\n          version\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').OpenMeetingPointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMeetingPoint($input: AddMeetingPointInput!) {\n    addMeetingPoint(input: $input) {\n      __typename\n      ... on MeetingPoints {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddMeetingPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMeetingPoint($input: RemoveMeetingPointInput!) {\n    removeMeetingPoint(input: $input) {\n      __typename\n      ... on MeetingPoints {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RemoveMeetingPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AfterAction($id: UUID!) {\n    afterAction(rescueOperationId: $id) {\n      id\n      mayWrite\n      even\n      open {\n        position\n        gap\n      }\n      numbers {\n        ...ReportNumberParts\n      }\n      hours {\n        from\n        cameOut\n        others\n      }\n      events {\n        at\n        kind\n        who\n      }\n      reports {\n        id\n        number\n        happened\n        injuries\n        stayedBehind\n        wentWrong\n        better\n        writtenAt\n        numbers {\n          ...ReportNumberParts\n        }\n        writtenBy {\n          id\n          displayName\n        }\n      }\n      tasks {\n        ...OperationTaskParts\n      }\n    }\n  }\n"): typeof import('./graphql').AfterActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportNumberParts on ReportNumbers {\n    expected\n    unexpected\n    found\n    refused\n    movedBefore\n    absent\n    cameUnexpected\n    sum\n    minors\n    medicalUrgent\n    withCase\n  }\n"): typeof import('./graphql').ReportNumberPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteReport($input: WriteReportInput!) {\n    writeReport(input: $input) {\n      __typename\n      ... on AfterAction {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WriteReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOperation($input: ChangeOperationInput!) {\n    changeOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ChangeOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Custody($caseId: UUID!) {\n    custody(caseId: $caseId) {\n      caseId\n      mayChange\n      spells {\n        id\n        kind\n        place\n        placeId\n        bed\n        from\n        to\n        reason\n        legalBasis\n        hearingOn\n        note\n        reviewOn\n        alerts\n        version\n        takenBack\n        changes {\n          id\n          kind\n          why\n          reasonBefore\n          legalBasisBefore\n          recordedAt\n          recordedBy {\n            id\n            displayName\n          }\n        }\n        reviews {\n          id\n          reviewedOn\n          stillRight\n          seen\n          seenBy\n          access\n          food\n          medical\n          familyContact\n          minorsApart\n          illTreatment\n          medicalUrgent\n          note\n          nextOn\n          recordedBy {\n            id\n            displayName\n          }\n        }\n        operation {\n          id\n          reference\n        }\n        recordedBy {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CustodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCustody($input: ChangeCustodyInput!) {\n    changeCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ChangeCustodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewCustody($input: ReviewCustodyInput!) {\n    reviewCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReviewCustodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldPeople($filter: HeldFilter, $first: Int, $offset: Int) {\n    heldPeople(filter: $filter, first: $first, offset: $offset) {\n      total\n      held\n      alerted\n      counts {\n        kind\n        people\n      }\n      people {\n        caseId\n        reference\n        initials\n        kind\n        since\n        days\n        reviewOn\n        hearingOn\n        alerts\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HeldPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationWhereabouts($id: UUID!) {\n    operationWhereabouts(rescueOperationId: $id) {\n      id\n      others\n      places {\n        kind\n        people\n        alerted\n        place {\n          id\n          name\n        }\n      }\n      people {\n        caseId\n        reference\n        initials\n        gone\n        kind\n        since\n        spellId\n        spellVersion\n        alerts\n        place {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OperationWhereaboutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlacingPreview($input: PlacingPreviewInput!) {\n    placingPreview(input: $input) {\n      __typename\n      ... on Placing {\n        placed\n        people {\n          caseId\n          answer\n          bed\n          concerns\n        }\n      }\n      ...InvalidInputParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PlacingPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacePeople($input: PlacePeopleInput!) {\n    placePeople(input: $input) {\n      __typename\n      ... on Placing {\n        placed\n        people {\n          caseId\n          answer\n          bed\n          concerns\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PlacePeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentPlacings($id: UUID!) {\n    recentPlacings(rescueOperationId: $id) {\n      id\n      people\n      recordedAt\n      until\n      place {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').RecentPlacingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackPlacing($input: TakeBackPlacingInput!) {\n    takeBackPlacing(input: $input) {\n      __typename\n      ... on PlacingTakenBack {\n        takenBack\n        kept\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').TakeBackPlacingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCustody($input: CorrectCustodyInput!) {\n    correctCustody(input: $input) {\n      __typename\n      ... on Custody {\n        caseId\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectCustodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustodyPlaceParts on CustodyPlace {\n    id\n    kind\n    name\n    country\n    province\n    latitude\n    longitude\n    phone\n    answers\n    visits\n    lawyerAccess\n    missionAccess\n    ngoAccess\n    dangers\n    closedOn\n    people\n    version\n    beds {\n      bed\n      beds\n      taken\n      free\n    }\n  }\n"): typeof import('./graphql').CustodyPlacePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustodyPlaces($closed: Boolean) {\n    custodyPlaces(closed: $closed) {\n      expected\n      places {\n        ...CustodyPlaceParts\n      }\n    }\n  }\n"): typeof import('./graphql').CustodyPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustodyPlace($id: UUID!) {\n    custodyPlace(id: $id) {\n      others\n      place {\n        ...CustodyPlaceParts\n      }\n      people {\n        caseId\n        reference\n        initials\n        from\n        bed\n        reviewOn\n      }\n    }\n  }\n"): typeof import('./graphql').CustodyPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCustodyPlace($input: RegisterCustodyPlaceInput!) {\n    registerCustodyPlace(input: $input) {\n      __typename\n      ... on CustodyPlace {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RegisterCustodyPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCustodyPlace($input: CorrectCustodyPlaceInput!) {\n    correctCustodyPlace(input: $input) {\n      __typename\n      ... on CustodyPlace {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectCustodyPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCustodyPlaceAddress($input: OpenCustodyPlaceAddressInput!) {\n    openCustodyPlaceAddress(input: $input) {\n      __typename\n      ... on CustodyPlaceAddress {\n        placeId\n        address\n        recordedAt\n        recordedBy {\n          id\n          displayName\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').OpenCustodyPlaceAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterImport($id: UUID!) {\n    rosterImport(id: $id) {\n      id\n      rescueOperationId\n      fileName\n      receivedOn\n      confirmedAt\n      version\n      sheets {\n        name\n        rows\n        columns\n      }\n      mapping {\n        sheet\n        headerRow\n        columns {\n          field\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RosterImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewRoster($id: UUID!, $mapping: ListMappingInput, $from: Int, $first: Int, $doubtful: Boolean) {\n    previewRoster(importId: $id, mapping: $mapping, from: $from, first: $first, doubtful: $doubtful) {\n      people\n      statedTotal\n      mapping {\n        sheet\n        headerRow\n        columns {\n          column\n          header\n          field\n          confidence\n          samples\n        }\n      }\n      doubtCounts {\n        code\n        unread\n        rows\n      }\n      skipped {\n        gridRow\n        code\n        text\n      }\n      rows {\n        gridRow\n        position\n        name\n        romanisedName\n        sex\n        nationality\n        birth\n        birthEstimated\n        documentNumber\n        phone\n        room\n        doubts {\n          field\n          code\n          raw\n          options\n          unread\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewRosterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMapping($input: ConfirmMappingInput!) {\n    confirmMapping(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ConfirmMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginOperation($input: BeginOperationInput!) {\n    beginOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').BeginOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishOperation($input: FinishOperationInput!) {\n    finishOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').FinishOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOperation($input: CancelOperationInput!) {\n    cancelOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CancelOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperationRowParts on Operation {\n    id\n    reference\n    kind\n    state\n    place\n    plannedOn\n    happenedOn\n    expectedCount\n    version\n    acts\n    risk\n    riskLevel\n    needsRisk\n    mine\n    reports\n    clashes {\n      user {\n        id\n        displayName\n      }\n      operationId\n      reference\n    }\n    compound {\n      id\n      name\n      province\n    }\n    team {\n      id\n      name\n    }\n    members {\n      role\n      user {\n        id\n        displayName\n      }\n    }\n    counts {\n      total\n      setAside\n      expected\n      found\n      refused\n      movedBefore\n      absent\n      unexpected\n      cameOut\n      undecided\n      doubtful\n      confirmed\n      listed\n      unlisted\n      medicalUrgent\n      minors\n    }\n  }\n"): typeof import('./graphql').OperationRowPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operation($id: UUID!) {\n    operation(id: $id) {\n      ...OperationRowParts\n      plan\n      outcome\n      createdAt\n      begunAt\n      finishedAt\n      urgentReason\n      headCount\n      imports {\n        id\n        fileName\n        importedAt\n        confirmedAt\n      }\n    }\n  }\n"): typeof import('./graphql').OperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RosterEntryParts on RosterEntry {\n    id\n    position\n    version\n    initials\n    sex\n    nationality\n    ageBand\n    name\n    romanisedName\n    birth\n    birthEstimated\n    documentNumber\n    phone\n    room\n    outcome\n    outcomeAt\n    outcomeBy\n    listed\n    medicalUrgent\n    minor\n    tag\n    decision\n    confirmed\n    doubts {\n      field\n      code\n      raw\n      options\n      unread\n    }\n    case {\n      id\n      reference\n      state\n    }\n    sameAsCase {\n      id\n      reference\n      state\n    }\n    sameAsRow {\n      id\n      position\n    }\n    custody {\n      kind\n      place\n      from\n    }\n  }\n"): typeof import('./graphql').RosterEntryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roster($id: UUID!, $after: String) {\n    roster(rescueOperationId: $id, first: 100, after: $after) {\n      nodes {\n        ...RosterEntryParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').RosterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterChanges($id: UUID!, $since: String) {\n    rosterChanges(rescueOperationId: $id, since: $since) {\n      cursor\n      reset\n      entries {\n        ...RosterEntryParts\n      }\n      operation {\n        ...OperationRowParts\n      }\n    }\n  }\n"): typeof import('./graphql').RosterChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOutcome($input: SetOutcomeInput!) {\n    setOutcome(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FlagEntry($input: FlagEntryInput!) {\n    flagEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').FlagEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectEntry($input: CorrectEntryInput!) {\n    correctEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRosterPerson($input: AddRosterPersonInput!) {\n    addRosterPerson(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddRosterPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationStaff($text: ShortText) {\n    operationStaff(text: $text) {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').OperationStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationPlaces($text: ShortText) {\n    compounds(filter: { text: $text }, first: 20) {\n      nodes {\n        id\n        name\n        province\n      }\n    }\n  }\n"): typeof import('./graphql').OperationPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOperations($text: ShortText!) {\n    operations(filter: { text: $text }, first: 6) {\n      nodes {\n        id\n        reference\n        place\n        compound {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindOperationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operations($filter: OperationFilter, $first: Int, $after: String) {\n    operations(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...OperationRowParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql').OperationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalParts on RosterProposal {\n    entryId\n    score\n    reasons\n    initials\n    sex\n    ageBand\n    nationalities\n    case {\n      id\n      reference\n      state\n    }\n    row {\n      id\n      position\n    }\n  }\n"): typeof import('./graphql').ProposalPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterProposals($id: UUID!, $entryIds: [UUID!]!) {\n    rosterProposals(rescueOperationId: $id, entryIds: $entryIds) {\n      ...ProposalParts\n    }\n  }\n"): typeof import('./graphql').RosterProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RosterDoubles($id: UUID!) {\n    rosterDoubles(rescueOperationId: $id) {\n      ...ProposalParts\n    }\n  }\n"): typeof import('./graphql').RosterDoublesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideEntry($input: DecideEntryInput!) {\n    decideEntry(input: $input) {\n      __typename\n      ... on RosterEntry {\n        ...RosterEntryParts\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DecideEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideEntries($input: DecideEntriesInput!) {\n    decideEntries(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').DecideEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOutcomes($input: SetOutcomesInput!) {\n    setOutcomes(input: $input) {\n      __typename\n      ... on Roster {\n        touched\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SetOutcomesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRoster($input: ConfirmRosterInput!) {\n    confirmRoster(input: $input) {\n      __typename\n      ... on RosterConfirmation {\n        opened\n        movedOut\n        reopened\n        linked\n        custodySpells\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ConfirmRosterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanOperation($input: PlanOperationInput!) {\n    planOperation(input: $input) {\n      __typename\n      ... on Operation {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PlanOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRescueRequest($input: OpenRescueRequestInput!) {\n    openRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequestDone {\n        id\n        version\n        notIncluded {\n          caseId\n          reference\n          code\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').OpenRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToRescueRequest($input: AddToRescueRequestInput!) {\n    addToRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequestDone {\n        id\n        version\n        notIncluded {\n          caseId\n          reference\n          code\n          message\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddToRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOutOfRescueRequest($input: TakeOutOfRescueRequestInput!) {\n    takeOutOfRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').TakeOutOfRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteRescueRequest($input: NoteRescueRequestInput!) {\n    noteRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').NoteRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectRescueEvent($input: CorrectRescueEventInput!) {\n    correctRescueEvent(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectRescueEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRescueRequest($input: CloseRescueRequestInput!) {\n    closeRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CloseRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanRescueFromRequest($input: PlanRescueFromRequestInput!) {\n    planRescueFromRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').PlanRescueFromRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkRescueRequest($input: LinkRescueRequestInput!) {\n    linkRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n        people {\n          caseId\n          state\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').LinkRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkRescueRequest($input: UnlinkRescueRequestInput!) {\n    unlinkRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').UnlinkRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseRescueChannel($input: ChooseRescueChannelInput!) {\n    chooseRescueChannel(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ChooseRescueChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendRescueRequest($input: SendRescueRequestInput!) {\n    sendRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SendRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EscalateRescueRequest($input: EscalateRescueRequestInput!) {\n    escalateRescueRequest(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').EscalateRescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRescueAnswer($input: RecordRescueAnswerInput!) {\n    recordRescueAnswer(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RecordRescueAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleRescuePromise($input: SettleRescuePromiseInput!) {\n    settleRescuePromise(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SettleRescuePromiseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRescueChannel($input: CloseRescueChannelInput!) {\n    closeRescueChannel(input: $input) {\n      __typename\n      ... on RescueRequest {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CloseRescueChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChaseRescueRequests($input: ChaseRescueRequestsInput!) {\n    chaseRescueRequests(input: $input) {\n      __typename\n      ... on RescueRequestsChased {\n        chased\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ChaseRescueRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterRescueBody($input: RegisterRescueBodyInput!) {\n    registerRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').RegisterRescueBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectRescueBody($input: CorrectRescueBodyInput!) {\n    correctRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectRescueBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WarnOfRescueBody($input: WarnOfRescueBodyInput!) {\n    warnOfRescueBody(input: $input) {\n      __typename\n      ... on RescueBody {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WarnOfRescueBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenLeakNotes($input: OpenLeakNotesInput!) {\n    openLeakNotes(input: $input) {\n      __typename\n      ... on LeakNotes {\n        bodyId\n        notes {\n          id\n          text\n          recordedAt\n          recordedBy {\n            id\n            displayName\n          }\n        }\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').OpenLeakNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RescuePlace($id: UUID!) {\n    compound(id: $id) {\n      id\n      name\n      province\n    }\n  }\n"): typeof import('./graphql').RescuePlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RescueCase($id: UUID!) {\n    case(id: $id) {\n      id\n      danger\n      nationality\n      compound {\n        id\n        name\n        province\n      }\n    }\n  }\n"): typeof import('./graphql').RescueCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RescueWarningParts on RescueWarning {\n    id\n    risk\n    text\n    provinces\n    recordedAt\n    compounds {\n      id\n      name\n    }\n    recordedBy {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').RescueWarningPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RescueBodyParts on RescueBody {\n    id\n    kind\n    name\n    country\n    province\n    phone\n    email\n    hours\n    way\n    note\n    source\n    retiredAt\n    version\n    mission {\n      id\n      name\n    }\n    warning {\n      ...RescueWarningParts\n    }\n  }\n"): typeof import('./graphql').RescueBodyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RescueBodies($retired: Boolean) {\n    rescueBodies(retired: $retired) {\n      ...RescueBodyParts\n    }\n  }\n"): typeof import('./graphql').RescueBodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RescueBody($id: UUID!) {\n    rescueBody(id: $id) {\n      ...RescueBodyParts\n      earlierWarnings {\n        ...RescueWarningParts\n      }\n    }\n  }\n"): typeof import('./graphql').RescueBodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RescueRequestLineParts on RescueRequestLine {\n    id\n    reference\n    place\n    danger\n    people\n    unnamed\n    state\n    due\n    dueAt\n    outcome\n    openedAt\n    version\n    operation {\n      id\n      reference\n    }\n    compound {\n      id\n      name\n      province\n    }\n    team {\n      id\n      name\n    }\n    channels {\n      id\n      bodyId\n      name\n      kind\n      state\n      since\n      due\n      dueAt\n      promisedBy\n      version\n    }\n  }\n"): typeof import('./graphql').RescueRequestLinePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RescueRequests($filter: RescueRequestFilter, $first: Int, $after: String) {\n    rescueRequests(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...RescueRequestLineParts\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      total {\n        value\n        capped\n      }\n    }\n  }\n"): typeof import('./graphql').RescueRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RescueRequest($id: UUID!, $knownOn: Day) {\n    rescueRequest(id: $id, knownOn: $knownOn) {\n      id\n      reference\n      place\n      danger\n      unnamed\n      asked\n      state\n      due\n      dueAt\n      outcome\n      openedAt\n      knownAt\n      mayRecord\n      version\n      compound {\n        id\n        name\n        province\n      }\n      team {\n        id\n        name\n      }\n      operation {\n        id\n        reference\n      }\n      openedBy {\n        id\n        displayName\n      }\n      people {\n        caseId\n        reference\n        initials\n        nationality\n        sex\n        ageBand\n        state\n        byConsent\n      }\n      channels {\n        id\n        state\n        since\n        contact\n        theirReference\n        sentAt\n        askedAt\n        repliedAt\n        chases\n        brokenPromises\n        escalatedAt\n        promisedBy\n        due\n        dueAt\n        acts\n        version\n        body {\n          ...RescueBodyParts\n        }\n      }\n      events {\n        id\n        kind\n        channelId\n        happenedAt\n        recordedAt\n        text\n        contact\n        theirReference\n        way\n        danger\n        people\n        promisedBy\n        attachmentId\n        letterId\n        operation {\n          id\n          reference\n        }\n        corrects\n        corrected\n        mayCorrect\n        recordedBy {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RescueRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RescueCandidates($compoundId: UUID, $caseIds: [UUID!]) {\n    rescueCandidates(compoundId: $compoundId, caseIds: $caseIds) {\n      caseId\n      reference\n      initials\n      nationality\n      sex\n      ageBand\n      state\n      byConsent\n      obstacle\n      message\n      askedIn\n    }\n  }\n"): typeof import('./graphql').RescueCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindRescueRequests($text: ShortText!) {\n    rescueRequests(filter: { text: $text }, first: 6) {\n      nodes {\n        id\n        reference\n        place\n        compound {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindRescueRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyBudget {\n    privacyBudget {\n      year\n      cap\n      spent\n      left\n    }\n  }\n"): typeof import('./graphql').PrivacyBudgetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CubeTable($snapshotId: UUID!, $dimensions: [ShortText!]!) {\n    cubeTable(snapshotId: $snapshotId, dimensions: $dimensions) {\n      dimensions {\n        name\n        categories\n      }\n      cells {\n        key\n        estimate\n        lo\n        hi\n      }\n    }\n  }\n"): typeof import('./graphql').CubeTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SnapshotQuality($snapshotId: UUID!) {\n    snapshotQuality(snapshotId: $snapshotId) {\n      people {\n        estimate\n        lo\n        hi\n      }\n      unknown {\n        group\n        share\n        lo\n        hi\n      }\n      late {\n        estimate\n        lo\n        hi\n      }\n    }\n  }\n"): typeof import('./graphql').SnapshotQualityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountsOverPeriods($dimension: ShortText!) {\n    countsOverPeriods(dimension: $dimension) {\n      counted\n      releases\n      snapshot {\n        id\n        periodFrom\n        periodTo\n        corrects\n      }\n      cells {\n        key\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').CountsOverPeriodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsLedger($first: Int, $after: String) {\n    statisticsLedger(first: $first, after: $after) {\n      nodes {\n        number\n        at\n        act\n        releaseId\n        release\n        kind\n        recipient\n        reason\n        periodFrom\n        periodTo\n        rho\n        by\n        hash\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').StatisticsLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsLedgerHolds {\n    statisticsLedgerHolds\n  }\n"): typeof import('./graphql').StatisticsLedgerHoldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TableBuild($operationId: UUID!) {\n    tableBuild(operationId: $operationId) {\n      phase\n      done\n      of\n      releaseId\n    }\n  }\n"): typeof import('./graphql').TableBuildDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelBuild($input: CancelBuildInput!) {\n    cancelBuild(input: $input) {\n      __typename\n      ... on TableBuild {\n        phase\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CancelBuildDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCube($input: MakeCubeInput!) {\n    makeCube(input: $input) {\n      __typename\n      ... on Snapshot {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MakeCubeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseCube($input: ReleaseCubeInput!) {\n    releaseCube(input: $input) {\n      __typename\n      ... on Release {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReleaseCubeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseRows($input: ReleaseRowsInput!) {\n    releaseRows(input: $input) {\n      __typename\n      ... on Release {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReleaseRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recipients {\n    recipients {\n      id\n      name\n      kind\n      domain\n      mergedReason\n      mergedInto {\n        id\n        name\n      }\n      mergedHere {\n        id\n        name\n      }\n      alike {\n        id\n        name\n      }\n      releases {\n        id\n        number\n        kind\n        recipient\n        open\n        snapshotId\n        periodFrom\n        periodTo\n        releasedAt\n        confirmedAt\n        withdrawnAt\n      }\n      heldTogether {\n        snapshotId\n        periodFrom\n        periodTo\n        families\n      }\n      addedAt\n      addedBy\n      version\n    }\n  }\n"): typeof import('./graphql').RecipientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarRecipients($name: ShortText!, $domain: ShortText) {\n    similarRecipients(name: $name, domain: $domain) {\n      id\n      name\n      kind\n    }\n  }\n"): typeof import('./graphql').SimilarRecipientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRecipient($input: AddRecipientInput!) {\n    addRecipient(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').AddRecipientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectRecipient($input: CorrectRecipientInput!) {\n    correctRecipient(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').CorrectRecipientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeRecipients($input: MergeRecipientsInput!) {\n    mergeRecipients(input: $input) {\n      __typename\n      ... on Recipient {\n        id\n        name\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').MergeRecipientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsDesk {\n    statisticsMenu {\n      k\n      mostDimensions\n      mostCells\n      tooFine\n    }\n    snapshots {\n      id\n      periodFrom\n      periodTo\n      sealedAt\n      sealedBy\n      releases\n      corrects\n      rowsLeft\n      cube {\n        epsilon\n        length\n        rho\n        madeAt\n        madeBy\n      }\n      dimensions {\n        name\n        group\n        categories\n      }\n    }\n  }\n"): typeof import('./graphql').StatisticsDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Releases($first: Int, $after: String) {\n    releases(first: $first, after: $after) {\n      nodes {\n        id\n        number\n        kind\n        rows\n        dimensions {\n          name\n        }\n        purpose\n        recipient\n        releasedAt\n        releasedBy\n        hidden\n        shown\n        confirmedAt\n        confirmedBy\n        approvalId\n        approval\n        withdrawnAt\n        snapshot {\n          id\n          periodFrom\n          periodTo\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').ReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Release($id: UUID!) {\n    release(id: $id) {\n      id\n      number\n      kind\n      rows\n      risk {\n        name\n        value\n      }\n      k\n      width\n      purpose\n      recipient\n      recipientId\n      noiseBeside {\n        toEverybody\n        odds\n      }\n      sha256\n      releasedAt\n      releasedBy\n      hidden\n      shown\n      against\n      confirmedAt\n      confirmedBy\n      approvalId\n      approval\n      withdrawnAt\n      withdrawnReason\n      version\n      dimensions {\n        name\n        categories\n      }\n      cells {\n        key\n        count\n      }\n      snapshot {\n        id\n        periodFrom\n        periodTo\n        sealedAt\n      }\n    }\n  }\n"): typeof import('./graphql').ReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SealSnapshot($input: SealSnapshotInput!) {\n    sealSnapshot(input: $input) {\n      __typename\n      ... on Snapshot {\n        id\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').SealSnapshotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseTable($input: ReleaseTableInput!) {\n    releaseTable(input: $input) {\n      __typename\n      ... on Release {\n        id\n        number\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').ReleaseTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRelease($input: WithdrawReleaseInput!) {\n    withdrawRelease(input: $input) {\n      __typename\n      ... on Release {\n        id\n        version\n      }\n      ...InvalidInputParts\n      ...StaleWriteParts\n      ...RefusedParts\n    }\n  }\n"): typeof import('./graphql').WithdrawReleaseDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
