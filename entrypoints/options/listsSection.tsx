import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Downloads } from '../../components/lists/downloads.tsx';
import { ListDrop } from '../../components/lists/drop.tsx';
import { Publications } from '../../components/lists/publications.tsx';
import { ListTable } from '../../components/lists/table.tsx';
import { ListTasks } from '../../components/lists/tasks.tsx';
import type { ListsState } from '../../platform/messages.ts';
import { cancelDownload, downloading, downloadNow, downloads, notPermitted, turn } from './downloadsState.ts';
import { dropTask, importFiles, lists, progress, refused, removeList } from './listsState.ts';

/** The lists names are compared with: what is loaded and how old it is, and the way to load, update and remove them. */
export function ListsSection() {
  const state = lists.value;
  const section = useRef<HTMLElement>(null);
  const isShown = state !== null && state !== 'failed';
  useEffect(() => {
    // The address names it, as that of the first run does, before it stands.
    if (isShown && location.hash === '#lists') section.current?.scrollIntoView();
  }, [isShown]);
  return (
    <section class="lists-section" id="lists" ref={section}>
      <h2>{i18n.t('options.lists')}</h2>
      <p>{i18n.t('lists.intro')}</p>
      {state === 'failed' && <p role="alert">{i18n.t('lists.failed')}</p>}
      {isShown && (
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
          <FromPublishers publications={state.publications} />
        </>
      )}
    </section>
  );
}

function FromPublishers({ publications }: Pick<ListsState, 'publications'>) {
  const refusedName = publications.find(({ id }) => id === notPermitted.value)?.name;
  return (
    <>
      <Downloads
        publications={publications.filter(({ download }) => download !== undefined)}
        downloads={downloads.value ?? []}
        progress={downloading.value}
        onTurn={turn}
        onNow={downloadNow}
        onCancel={cancelDownload}
      />
      <p role="alert">{refusedName !== undefined && i18n.t('downloads.refused', [refusedName])}</p>
      <Publications publications={publications.filter(({ download }) => download === undefined)} />
    </>
  );
}
