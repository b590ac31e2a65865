import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { SavedViewEntity } from './saved-view.entity.js';
import { DeletedViewModel, type DeleteViewInput, SavedViewModel, type SaveViewInput } from './saved-view.models.js';

const MOST_VIEWS = 50;
/** What a list can be asked for. Anything else is not a view, and this is no place to keep other things. */
const parts = ['filter', 'sort', 'columns'];
const columns = `v.id, v.resource, ${at('saved_views.name', 'v')} as name, ${at('saved_views.query', 'v')} as query, v.version`;

/** The actor's own: row-level security lets nobody else's through. */
@Injectable()
export class SavedViewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(resource: string): Promise<SavedViewModel[]> {
    return this.work.run(async (tx) => {
      const views = await tx.query<SavedViewModel>(
        `select ${columns} from homeward.saved_views v where v.user_id = $1 and v.resource = $2 order by v.id`,
        [currentActor().userId, resource],
      );
      return views.sort((a, b) => a.name.localeCompare(b.name));
    });
  }

  save(input: SaveViewInput): Promise<SavedViewModel | Problem> {
    return this.acts.run(
      'saveView',
      input,
      async (tx) => {
        const { organisationId, userId } = currentActor();
        const problems: FieldProblem[] = [];
        if (!input.name) problems.push({ field: 'name', code: 'REQUIRED' });
        if (!/^[a-z]{1,40}$/.test(input.resource)) problems.push({ field: 'resource', code: 'TEXT_NOT_ALLOWED' });
        if (Object.keys(input.query).some((key) => !parts.includes(key)))
          problems.push({ field: 'query', code: 'NOT_AN_OBJECT' });
        if (input.id && !input.expectedVersion) problems.push({ field: 'expectedVersion', code: 'REQUIRED' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const { resource, name, query } = input;
        if (input.id && input.expectedVersion) {
          if (!(await own(tx, input.id))) throw new RefusedError('NOT_FOUND');
          await tx.update(SavedViewEntity, input.id, input.expectedVersion, { name, query });
          return { id: input.id };
        }
        const held = await tx.first<{ n: number }>(
          `select count(*)::int as n from homeward.saved_views where user_id = $1`,
          [userId],
        );
        if ((held?.n ?? 0) >= MOST_VIEWS)
          throw new InvalidInputError([{ field: 'name', code: 'TOO_MANY', params: { most: MOST_VIEWS } }]);
        const id = uuid();
        await tx.insert(SavedViewEntity, { id, organisationId, userId, resource, name, query });
        return { id };
      },
      async (tx, done) => {
        const view = await own(tx, done.id);
        if (!view) throw new RefusedError('NOT_FOUND');
        return Object.assign(new SavedViewModel(), view);
      },
    );
  }

  delete(input: DeleteViewInput): Promise<DeletedViewModel | Problem> {
    return this.acts.run(
      'deleteView',
      input,
      async (tx) => {
        const gone = await tx.execute(`delete from homeward.saved_views where id = $1 and user_id = $2`, [
          input.id,
          currentActor().userId,
        ]);
        if (gone === 0) throw new RefusedError('NOT_FOUND');
        return { id: input.id };
      },
      async (_, done) => Object.assign(new DeletedViewModel(), { id: done.id }),
    );
  }
}

function own(tx: Tx, id: string): Promise<SavedViewModel | undefined> {
  return tx.first<SavedViewModel>(`select ${columns} from homeward.saved_views v where v.id = $1 and v.user_id = $2`, [
    id,
    currentActor().userId,
  ]);
}
