import { i18n } from '#i18n';
import { ListDrop } from '../../components/lists/drop.tsx';
import { Publications } from '../../components/lists/publications.tsx';
import { ListTable } from '../../components/lists/table.tsx';
import { ListTasks } from '../../components/lists/tasks.tsx';
import { dropTask, importFiles, lists, progress, refused, removeList } from './listsState.ts';

/** The lists names are compared with: what is loaded and how old it is, and the way to load, update and remove them. */
export function ListsSection() {
  const state = lists.value;
  return (
    <section class="lists-section" id="lists">
      <h2>{i18n.t('options.lists')}</h2>
      <p>{i18n.t('lists.intro')}</p>
      {state === 'failed' && <p role="alert">{i18n.t('lists.failed')}</p>}
      {state !== null && state !== 'failed' && (
        <>
          {state.lists.length === 0 && <p>{i18n.t('lists.none')}</p>}
          {state.preparing && <p role="status">{i18n.t('lists.preparing')}</p>}
          <ListDrop onFiles={importFiles} />
          <p role="alert">{refused.value && i18n.t('lists.refused')}</p>
          <ListTasks
            tasks={state.tasks}
            progress={progress.value}
            loaded={state.lists.map(({ list }) => list)}
            onDrop={dropTask}
          />
          {state.lists.length > 0 && (
            <ListTable lists={state.lists} now={Date.now()} limit={state.limit} onRemove={removeList} />
          )}
          <Publications publications={state.publications} />
        </>
      )}
    </section>
  );
}
