import { i18n } from '#i18n';
import type { Outcome } from '../../rules/lists/outcome.ts';
import { count } from '../time.ts';
import { ChangesLine } from './changes.tsx';
import { FailureText, MissingText } from './failure.tsx';

/** How far the work in hand is; `indexing` cannot be counted. */
export interface Progress {
  task: number;
  stage: 'reading' | 'indexing';
  /** Bytes. */
  read: number;
  total: number;
  rows: number;
}

/** Work on the lists that waits, is being done, or is done. */
export interface ShownTask {
  id: number;
  work: 'import' | 'remove';
  /** Files to import, or the list to remove. */
  names: string[];
  outcomes: (Outcome & { name: string | null })[] | null;
}

export interface TasksProps {
  tasks: readonly ShownTask[];
  progress: Progress | null;
  /** Keys of the lists in force. */
  loaded: readonly string[];
  /** Cancels a task, or closes what it says. */
  onDrop(task: number): void;
}

/** The work on the lists: bars that move, and what came of it. */
export function ListTasks({ tasks, progress, loaded, onDrop }: TasksProps) {
  const done = tasks.filter(({ outcomes }) => outcomes !== null);
  return (
    <>
      {tasks
        .filter(({ outcomes }) => outcomes === null)
        .map((task) => (
          <TaskBar
            key={task.id}
            task={task}
            progress={progress?.task === task.id ? progress : null}
            onCancel={() => onDrop(task.id)}
          />
        ))}
      <div role="status" class="list-outcomes">
        {done.map((task) => (
          <div class="list-outcome" key={task.id}>
            {task.work === 'remove' && task.outcomes?.length === 0 && (
              <p>{i18n.t('lists.removedDone', [task.names.join(', ')])}</p>
            )}
            {task.outcomes?.map((outcome, i) => (
              <OutcomeText key={i} outcome={outcome} stays={outcome.list !== null && loaded.includes(outcome.list)} />
            ))}
            <button type="button" class="quiet" onClick={() => onDrop(task.id)}>
              {i18n.t('lists.close')}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

const MEGABYTE = 1_000_000;
const megabytes = (bytes: number) => count(Math.round(bytes / (MEGABYTE / 10)) / 10);

function TaskBar({ task, progress, onCancel }: { task: ShownTask; progress: Progress | null; onCancel(): void }) {
  const names = task.names.join(', ');
  const words = () => {
    if (progress === null) return i18n.t('lists.waiting', [names]);
    if (task.work === 'remove') return i18n.t('lists.removing', [names]);
    return progress.stage === 'indexing' ? i18n.t('lists.indexing') : i18n.t('lists.reading', [names]);
  };
  const counted = progress?.stage === 'reading' && progress.total > 0 ? progress : null;
  return (
    <div class="list-task">
      <p id={`task-${task.id}`}>{words()}</p>
      <progress
        aria-labelledby={`task-${task.id}`}
        {...(counted !== null && { max: counted.total, value: counted.read })}
      />
      <p class="soft">
        {counted !== null &&
          i18n.t('lists.readingSoFar', [megabytes(counted.read), megabytes(counted.total), count(counted.rows)])}
      </p>
      <button type="button" onClick={onCancel}>
        {i18n.t('lists.cancel')}
      </button>
    </div>
  );
}

function OutcomeText({ outcome, stays }: { outcome: Outcome & { name: string | null }; stays: boolean }) {
  const { name, list, files, rows, changes, skipped, missing, failure } = outcome;
  return (
    <div>
      {rows !== null && <p>{i18n.t('lists.takenOver', [name ?? list ?? '', count(rows), files.join(', ')])}</p>}
      {rows !== null && (changes === null ? <p>{i18n.t('lists.firstVersion')}</p> : <ChangesLine changes={changes} />)}
      {rows !== null && <MissingText missing={missing} />}
      {skipped > 0 && <p>{i18n.t('lists.skipped', skipped)}</p>}
      {failure !== null && (
        <p class="list-failure">
          {name !== null && <strong>{name}: </strong>}
          <FailureText failure={failure} files={files} /> {i18n.t(stays ? 'lists.keptVersion' : 'lists.keptNothing')}
        </p>
      )}
    </div>
  );
}
