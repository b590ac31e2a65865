/**
 * What is filled, in an order in which every reference finds its row, with the columns that are written. Columns with a
 * default of now() all stand here: fictional rows have dates of their own.
 */
// prettier-ignore
export const tables = {
  organisations: ['id', 'name', 'country', 'reference_prefix', 'time_zone', 'locale', 'deadlines', 'created_at'],
  teams: ['id', 'organisation_id', 'name'],
  missions: [
    'id', 'organisation_id', 'name', 'sending_country', 'located_in', 'city', 'address', 'phone', 'email',
    'weekend', 'zone', 'opening', 'holidays', 'note', 'source',
  ],
  mission_imports: ['id', 'organisation_id', 'file_name', 'made', 'ended', 'imported_by', 'imported_at'],
  mission_contacts: [
    'id', 'organisation_id', 'mission_id', 'name', 'position', 'purposes', 'phone', 'mobile', 'email', 'languages', 'hours',
    'valid_from', 'valid_to', 'source', 'recorded_at',
  ],
  mission_requirements: [
    'id', 'organisation_id', 'mission_id', 'act', 'paper', 'copies', 'detail', 'valid_from', 'valid_to', 'source', 'recorded_at',
  ],
  mission_fees: [
    'id', 'organisation_id', 'mission_id', 'kind', 'amount_minor', 'currency', 'note', 'valid_from', 'valid_to', 'source',
    'recorded_at',
  ],
  mission_holidays: ['id', 'organisation_id', 'mission_id', 'day', 'name', 'source', 'recorded_at'],
  mission_coverage: [
    'id', 'organisation_id', 'mission_id', 'nationality', 'country', 'valid_from', 'valid_to', 'source',
  ],
  fine_rules: [
    'id', 'organisation_id', 'country', 'visa_kind', 'per_day_minor', 'cap_minor', 'currency', 'valid_from',
    'valid_to', 'source',
  ],
  visa_rules: [
    'id', 'organisation_id', 'country', 'visa_kind', 'stay_days', 'valid_from', 'valid_to', 'source',
  ],
  donors: ['id', 'organisation_id', 'code', 'name', 'currency', 'valid_from', 'valid_to', 'budget_minor'],
  exchange_rates: ['id', 'organisation_id', 'from_currency', 'to_currency', 'rate', 'valid_from', 'source'],
  users: [
    'id', 'organisation_id', 'email', 'display_name', 'password_hash', 'locale', 'mission_id', 'place_id', 'disabled_at',
    'password_changed_at', 'created_at',
  ],
  checklist_templates: [
    'id', 'organisation_id', 'line_id', 'edition', 'name', 'nationality', 'country', 'document', 'minor', 'body',
    'source', 'created_by', 'created_at', 'ended_at',
  ],
  user_roles: ['user_id', 'organisation_id', 'role'],
  user_teams: ['user_id', 'organisation_id', 'team_id'],
  saved_views: ['id', 'organisation_id', 'user_id', 'resource', 'name', 'query', 'created_at'],
  counters: ['organisation_id', 'kind', 'year', 'value'],
  compounds: [
    'id', 'organisation_id', 'name', 'aliases', 'country', 'province', 'latitude', 'longitude', 'precision',
    'status', 'status_since', 'floors', 'armed_group', 'description', 'search_key', 'created_at', 'updated_at',
  ],
  compound_operators: ['id', 'organisation_id', 'compound_id', 'kind', 'name', 'note', 'ended_at', 'created_at'],
  compound_events: [
    'id', 'organisation_id', 'compound_id', 'status', 'happened_on', 'source', 'note', 'moved_to',
    'recorded_by', 'recorded_at',
  ],
  persons: [
    'id', 'organisation_id', 'name', 'romanised_name', 'family_name', 'given_name', 'aliases', 'sex', 'gender',
    'birth', 'birth_estimated', 'nationalities', 'stateless', 'languages', 'document_number',
    'document_country', 'phone', 'registered_by', 'created_at', 'updated_at',
  ],
  person_index: ['person_id', 'organisation_id', 'tokens', 'marks'],
  cases: [
    'id', 'organisation_id', 'team_id', 'reference', 'person_id', 'state', 'state_since', 'verified_at',
    'danger', 'sensitivity', 'assigned_to', 'registered_by', 'compound_id', 'nationality', 'sex', 'age_band',
    'exit_mode', 'out_on', 'identification', 'legal_exposure', 'repatriation_stage', 'home_on', 'next_due_on',
    'tags', 'previous_case_id', 'duplicate_of', 'best_interest_reason', 'closure_reason', 'closed_at',
    'opened_at', 'updated_at', 'version',
  ],
  person_contacts: [
    'id', 'organisation_id', 'case_id', 'channel', 'value', 'whose', 'hours', 'code_word', 'may_answer', 'safe',
    'created_at',
  ],
  case_members: ['case_id', 'user_id', 'organisation_id'],
  pleas: [
    'id', 'organisation_id', 'case_id', 'received_at', 'channel', 'requester_kind', 'requester_name',
    'requester_contact', 'marks', 'message', 'recorded_by',
  ],
  case_evidence: ['id', 'organisation_id', 'case_id', 'kind', 'note', 'recorded_by', 'recorded_at'],
  case_events: [
    'id', 'organisation_id', 'case_id', 'at', 'actor_id', 'kind', 'from_state', 'to_state', 'reason', 'data',
  ],
  notes: ['id', 'organisation_id', 'case_id', 'kind', 'field_class', 'text', 'author_id', 'created_at'],
  tasks: [
    'id', 'organisation_id', 'case_id', 'title', 'kind', 'house_report_id', 'due_at', 'due_on', 'assigned_to', 'done_at',
    'done_by', 'created_by', 'created_at',
  ],
  approvals: [
    'id', 'organisation_id', 'case_id', 'kind', 'payload', 'reason', 'requested_by', 'requested_at', 'expires_at',
    'decision', 'decided_by', 'decided_at', 'decision_note',
  ],
  interviews: [
    'id', 'organisation_id', 'case_id', 'interviewer_id', 'interpreter', 'language', 'place', 'setting',
    'section', 'consent', 'answers', 'stays', 'started_at', 'saved_at', 'signed_at', 'signed_by',
  ],
  interview_amendments: [
    'id', 'organisation_id', 'case_id', 'interview_id', 'question', 'was', 'becomes', 'reason', 'amended_by',
    'amended_at',
  ],
  consents: [
    'id', 'organisation_id', 'case_id', 'purpose', 'given', 'text_version', 'given_by', 'interview_id',
    'recorded_by', 'recorded_at', 'withdrawn_at', 'withdrawn_by',
  ],
  stays: [
    'id', 'organisation_id', 'case_id', 'compound_id', 'place', 'from_date', 'to_date', 'came_by', 'left_by',
    'price_minor', 'price_currency', 'note', 'interview_id', 'position', 'recorded_by', 'recorded_at',
  ],
  people_around: [
    'id', 'organisation_id', 'case_id', 'kind', 'party', 'name', 'aliases', 'relation', 'roles', 'phones', 'wallets',
    'note', 'safe_to_contact', 'marks', 'tokens', 'recorded_by', 'recorded_at',
  ],
  identity_documents: [
    'id', 'organisation_id', 'case_id', 'kind', 'country', 'number', 'marks', 'expires_on', 'place', 'note',
    'recorded_by', 'recorded_at',
  ],
  identifications: [
    'id', 'organisation_id', 'case_id', 'body', 'body_name', 'decision', 'basis', 'decided_on', 'appeal',
    'recorded_by', 'recorded_at',
  ],
  operations: [
    'id', 'organisation_id', 'team_id', 'reference', 'kind', 'state', 'compound_id', 'place', 'planned_on',
    'happened_on', 'plan', 'outcome', 'expected_count', 'begun_at', 'finished_at', 'created_by', 'created_at', 'updated_at',
  ],
  operation_members: ['id', 'operation_id', 'user_id', 'organisation_id', 'role', 'phone'],
  operation_check_ins: [
    'id', 'organisation_id', 'operation_id', 'user_id', 'due_at', 'answer', 'answered_at', 'answered_by', 'stood_down_at',
  ],
  risk_assessments: [
    'id', 'organisation_id', 'operation_id', 'number', 'level', 'content', 'created_by', 'created_at', 'decision',
    'decided_by', 'decided_at', 'decision_note', 'approved_plan', 'approved_before', 'lapsed_at', 'lapsed_by',
  ],
  meeting_points: ['id', 'organisation_id', 'operation_id', 'kind', 'place', 'meet_at', 'created_by', 'created_at'],
  operation_reports: ['id', 'organisation_id', 'operation_id', 'number', 'content', 'numbers', 'created_by', 'created_at'],
  operation_tasks: [
    'id', 'organisation_id', 'operation_id', 'title', 'assigned_to', 'due_on', 'created_by', 'created_at', 'done_at',
    'done_by',
  ],
  roster_entries: [
    'id', 'organisation_id', 'operation_id', 'position', 'name', 'romanised_name', 'sex', 'nationality',
    'birth', 'birth_estimated', 'document_number', 'phone', 'room', 'tokens', 'marks', 'doubts', 'outcome',
    'outcome_at', 'outcome_by', 'listed', 'medical_urgent', 'minor', 'tag', 'changed_in', 'decision', 'same_as_case', 'same_as_row',
    'decided_by', 'case_id',
  ],
  custody_spells: [
    'id', 'organisation_id', 'case_id', 'operation_id', 'kind', 'place', 'from_date', 'to_date', 'note',
    'review_on', 'recorded_by', 'recorded_at', 'place_id', 'bed', 'reason', 'legal_basis', 'hearing_on',
    'placing_id', 'follows_id',
  ],
  border_crossings: [
    'id', 'organisation_id', 'crossing_id', 'name', 'other_names', 'country', 'other_country', 'province', 'kind', 'state',
    'hours', 'latitude', 'longitude', 'valid_from', 'valid_to', 'source', 'recorded_at',
  ],
  custody_places: [
    'id', 'organisation_id', 'kind', 'name', 'country', 'province', 'latitude', 'longitude', 'phone', 'answers', 'visits', 'lawyer_access',
    'mission_access', 'ngo_access', 'dangers', 'updated_at',
  ],
  custody_place_addresses: ['id', 'organisation_id', 'place_id', 'address', 'recorded_by', 'recorded_at'],
  custody_reviews: [
    'id', 'organisation_id', 'case_id', 'spell_id', 'reviewed_on', 'still_right', 'seen', 'seen_by', 'access', 'food',
    'medical', 'family_contact', 'minors_apart', 'ill_treatment', 'medical_urgent', 'note', 'next_on', 'recorded_by',
    'recorded_at',
  ],
  case_plans: [
    'id', 'organisation_id', 'case_id', 'template_id', 'nationality', 'country', 'document', 'minor', 'body',
    'chosen_by', 'chosen_at',
  ],
  checklist_items: [
    'id', 'organisation_id', 'case_id', 'item', 'state', 'acts', 'mission_id', 'ready', 'waiting_since',
    'due_on', 'done_on', 'waited_days', 'own', 'held_when', 'reason', 'note', 'updated_by', 'updated_at',
  ],
  item_proposals: [
    'id', 'organisation_id', 'case_id', 'mission_id', 'item', 'item_version', 'to_state', 'done_on', 'note', 'state',
    'proposed_by', 'proposed_at', 'decided_by', 'decided_at', 'reason', 'document_number', 'document_kind', 'document_expires_on',
  ],
  case_exceptions: [
    'id', 'organisation_id', 'case_id', 'kind', 'reason', 'raised_by', 'raised_at', 'lifted_by', 'lifted_at',
  ],
  travel_documents: [
    'id', 'organisation_id', 'case_id', 'kind', 'mission_id', 'number', 'applied_on', 'issued_on', 'expires_on',
    'note',
  ],
  overstays: [
    'id', 'organisation_id', 'case_id', 'country', 'visa_kind', 'entered_on', 'stay_days', 'legal_until', 'settled_on',
    'settlement', 'amount_minor', 'waived_minor', 'currency',
  ],
  fine_waivers: [
    'id', 'organisation_id', 'case_id', 'overstay_id', 'asked_on', 'asked_of', 'letter', 'decision', 'decided_on',
    'decision_number', 'base_minor', 'share', 'waived_minor', 'currency', 'note', 'recorded_by', 'recorded_at',
  ],
  movements: [
    'id', 'organisation_id', 'reference', 'kind', 'carrier', 'number', 'from_place', 'to_place', 'to_country',
    'departs_at', 'departs_zone', 'arrives_at', 'arrives_zone', 'escort', 'cancelled_at', 'created_by',
    'created_at',
  ],
  reception_bodies: [
    'id', 'organisation_id', 'name', 'kind', 'country', 'city', 'address', 'phone', 'email', 'contact', 'hours', 'offers',
    'valid_from', 'valid_to', 'source',
  ],
  transit_rules: [
    'id', 'organisation_id', 'nationality', 'country', 'airside', 'most_hours', 'need', 'valid_from', 'valid_to', 'source',
  ],
  movement_escorts: [
    'id', 'organisation_id', 'movement_id', 'name', 'contact', 'role', 'user_id', 'added_by', 'added_at',
  ],
  evidence_bags: ['id', 'organisation_id', 'case_id', 'movement_id', 'label', 'what', 'recorded_by', 'recorded_at'],
  evidence_handings: [
    'id', 'organisation_id', 'case_id', 'bag_id', 'handed_at', 'from_whom', 'to_whom', 'place', 'recorded_by', 'recorded_at',
  ],
  travel_needs: [
    'id', 'organisation_id', 'case_id', 'services', 'language', 'health', 'words', 'recorded_by', 'recorded_at',
  ],
  boarding_ticks: [
    'id', 'organisation_id', 'case_id', 'movement_id', 'leg_id', 'companion_id', 'mark', 'marked_at', 'marked_by',
    'recorded_at',
  ],
  companions: [
    'id', 'organisation_id', 'case_id', 'movement_id', 'name', 'birth', 'relation', 'document_number', 'added_by', 'added_at',
  ],
  need_orders: [
    'id', 'organisation_id', 'case_id', 'movement_id', 'leg_id', 'service', 'ordered_from', 'reference', 'ordered_on',
    'recorded_by', 'recorded_at',
  ],
  movement_legs: ['id', 'organisation_id', 'movement_id', 'position'],
  movement_confirmations: ['id', 'organisation_id', 'movement_id', 'what'],
  handovers: [
    'id', 'organisation_id', 'case_id', 'movement_id', 'form_id', 'reception_body_id', 'body_name', 'received_by',
    'received_as', 'place', 'papers', 'belongings', 'condition', 'handed_on', 'way', 'strokes', 'paper_kept', 'replaces',
    'why', 'recorded_by', 'recorded_at',
  ],
  follow_ups: [
    'id', 'organisation_id', 'case_id', 'item', 'outcome', 'reached_on', 'channel', 'spoke_with', 'note', 'next_step',
    'next_on', 'recorded_by', 'recorded_at',
  ],
  movement_passengers: ['id', 'organisation_id', 'movement_id', 'case_id', 'state'],
  leg_seats: ['id', 'organisation_id', 'case_id', 'movement_id', 'leg_id', 'companion_id', 'seat', 'recorded_by'],
  costs: [
    'id', 'organisation_id', 'batch_id', 'case_id', 'movement_id', 'overstay_id', 'entry', 'refers_to', 'correction',
    'kind', 'amount_minor', 'currency', 'spent_on', 'payer', 'donor_id', 'state', 'note', 'recorded_by', 'recorded_at',
    'version',
  ],
  case_shares: [
    'id', 'organisation_id', 'case_id', 'mission_id', 'place_id', 'expected_on', 'note', 'until', 'shared_by', 'shared_at',
    'acknowledged_at', 'ended_at',
  ],
  house_reports: [
    'id', 'organisation_id', 'case_id', 'place_id', 'kind', 'code', 'happened_at', 'zone', 'bed', 'urgent', 'words', 'state',
    'reply', 'spell_id', 'reported_by', 'reported_at', 'decided_by', 'decided_at',
  ],
  case_holds: ['id', 'organisation_id', 'case_id', 'ground', 'reason', 'set_by', 'set_at', 'version'],
  break_glasses: [
    'id', 'organisation_id', 'case_id', 'case_reference', 'team_id', 'user_id', 'reason', 'opened_at', 'until',
    'review_due_at', 'reviewed_by', 'reviewed_at', 'verdict', 'review_note', 'version',
  ],
  rescue_bodies: [
    'id', 'organisation_id', 'kind', 'name', 'country', 'province', 'mission_id', 'phone', 'email', 'hours', 'way', 'note',
    'source', 'updated_at',
  ],
  rescue_warnings: [
    'id', 'organisation_id', 'body_id', 'risk', 'warning', 'provinces', 'compound_ids', 'recorded_by', 'recorded_at',
  ],
  rescue_leak_notes: ['id', 'organisation_id', 'body_id', 'text', 'recorded_by', 'recorded_at'],
  rescue_requests: [
    'id', 'organisation_id', 'team_id', 'reference', 'compound_id', 'place', 'danger', 'unnamed', 'state', 'due', 'due_at',
    'outcome', 'operation_id', 'opened_by', 'opened_at', 'updated_at',
  ],
  rescue_request_cases: ['id', 'organisation_id', 'request_id', 'case_id', 'by_consent', 'added_by', 'added_at'],
  rescue_channels: ['id', 'organisation_id', 'request_id', 'body_id', 'state', 'since', 'due', 'due_at'],
  rescue_events: [
    'id', 'organisation_id', 'request_id', 'channel_id', 'kind', 'happened_at', 'recorded_at', 'recorded_by', 'text',
    'contact', 'their_reference', 'way', 'danger', 'people', 'promised_by', 'warning_id', 'operation_id', 'corrects',
  ],
  retention_rules: ['id', 'organisation_id', 'category', 'months', 'basis', 'set_by', 'set_at', 'version'],
} as const satisfies Record<string, readonly string[]>;

export type Table = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly Table[];

/** Lists become Postgres arrays; what goes into a jsonb column is made with `json()`. */
export type Value = string | number | boolean | null | readonly (string | number)[];
export type Row<T extends Table> = Readonly<Record<(typeof tables)[T][number], Value>>;

export const json = (value: unknown): string => JSON.stringify(value);
