import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Entity, IdKind } from '../../rules/lists/entity.ts';
import type { WordedEntry } from '../../rules/worded.ts';
import { day, language } from '../time.ts';

/** Kinds of numbers that are called the same everywhere. */
const CALLED: Partial<Record<IdKind, string>> = {
  inn: 'INN',
  ogrn: 'OGRN',
  kpp: 'KPP',
  imo: 'IMO',
  mmsi: 'MMSI',
  swift: 'SWIFT',
  lei: 'LEI',
};
const WORDED = { registration: 'id_registration', tax: 'id_tax', passport: 'id_passport', other: 'id_other' } as const;
const kindOf = (kind: IdKind) => CALLED[kind] ?? i18n.t(`lookUp.${WORDED[kind as keyof typeof WORDED]}`);

/** All that a list says of an entry. */
export function EntryDetails({ entry }: { entry: WordedEntry }) {
  const { entity, listName, publisher, effectText, published, expired } = entry;
  const names = (weak: boolean) =>
    entity.names.flatMap(({ text, kind }) => (kind !== 'primary' && (kind === 'weak') === weak ? [text] : []));
  const dates = (kind: Entity['dates'][number]['kind']) =>
    entity.dates.flatMap((date) => (date.kind === kind ? [day(date.value)] : []));
  const regions = new Intl.DisplayNames([language()], { type: 'region', fallback: 'code' });
  return (
    <article class="list-entry" data-entry={`${entity.list} ${entity.id}`}>
      <h3>{published === null ? listName : i18n.t('lookUp.onList', [listName, day(published)])}</h3>
      <p class="soft">{publisher}</p>
      <p>
        {i18n.t(`lookUp.type_${entity.type}`)}. {effectText}
      </p>
      <dl>
        <Fact title={i18n.t('lookUp.programme')} texts={entity.programme === null ? [] : [entity.programme]} />
        <Fact title={i18n.t('lookUp.names')} texts={names(false)} />
        <Fact title={i18n.t('lookUp.weak')} texts={names(true)} />
        <Fact title={i18n.t('lookUp.countries')} texts={entity.countries.map((code) => regions.of(code) ?? code)} />
        <Fact title={i18n.t('lookUp.addresses')} texts={entity.addresses.map(({ text }) => text)} />
        <Fact
          title={i18n.t('lookUp.numbers')}
          texts={entity.ids.map(({ kind, value }) => `${kindOf(kind)} ${value}`)}
        />
        <Fact title={i18n.t('lookUp.birth')} texts={dates('birth')} />
        <Fact title={i18n.t('lookUp.listed')} texts={dates('listed')} />
        <Fact title={i18n.t(expired ? 'lookUp.expired' : 'lookUp.expires')} texts={dates('expires')} />
        <Fact title={i18n.t('lookUp.websites')} texts={entity.websites} />
        <Fact title={i18n.t('lookUp.emails')} texts={entity.emails} />
        <Fact title={i18n.t('lookUp.remarks')} texts={entity.remarks === null ? [] : [entity.remarks]} />
        {entity.source?.startsWith('https://') && (
          <Fact title={i18n.t('lookUp.source')} texts={[entity.source]}>
            <a href={entity.source} target="_blank" rel="noreferrer">
              {entity.source}
            </a>
          </Fact>
        )}
      </dl>
    </article>
  );
}

interface FactProps {
  title: string;
  texts: readonly string[];
  children?: ComponentChildren;
}

/** One line a text; nothing where there is none. Sites and mail addresses of listed parties are text, never links. */
function Fact({ title, texts, children }: FactProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {children ??
          texts.map((text) => (
            <span key={text} dir="auto">
              {text}
            </span>
          ))}
      </dd>
    </>
  );
}
