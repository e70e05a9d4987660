// Two cards side by side: what changed in each line, and who would gain on the same figures.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { CardSummary } from '../../scorecards/contract.ts'
import { BackTest } from './back-test.tsx'
import { cardVersions, type CardVersion } from './card-versions.ts'
import { scorecards, useCardKinds } from './cards.ts'
import { pointsText } from './points-text.ts'
import styles from './scoring.module.css'

export function ComparePage() {
  const words = useMessages(scoringVi)
  const { search } = useAddress()
  const choose = useSetChoices()
  const { nameOf } = useCardKinds()
  const cards = useApiQuery(scorecards, 'list-cards', {})
  const versions = cardVersions(cards.data?.cards ?? [])
  const [before, after] = ['before', 'after'].map((side) => versions.find((version) => version.reference === search[side]))
  const comparable = versions.some((one) => versions.some((other) => one !== other && judgeAlike(one.card, other.card)))
  const data = versions.map(({ reference, card, version }) => ({ value: reference, label: words.compare.version({ name: nameOf(card), year: card.year, version }) }))
  return (
    <Page title={words.compare.title} lead={words.compare.lead} width="work" crumbs={[{ label: words.title, to: '/cham-diem' }, { label: words.compare.title }]}>
      {cards.error && <ErrorNote error={cards.error} onRetry={() => void cards.refetch()} />}
      {!cards.data && !cards.error && <Skeleton lines={4} />}
      {cards.data && !comparable && !(before && after) && <Panel><EmptyState title={words.compare.onlyOne} icon="scoring">{words.compare.onlyOneNext}</EmptyState></Panel>}
      {cards.data && (
        <div className={styles.pair}>
          <Select label={words.compare.before} data={data} value={before?.reference ?? null} onChange={(value) => choose({ before: value ?? undefined })} allowDeselect={false} />
          <Select label={words.compare.after} data={data} value={after?.reference ?? null} onChange={(value) => choose({ after: value ?? undefined })} allowDeselect={false} />
        </div>
      )}
      {cards.data && comparable && !(before && after) && <EmptyState title={words.compare.choose}>{words.compare.chooseNext}</EmptyState>}
      {before && before === after && <EmptyState title={words.compare.same} />}
      {before && after && before !== after && <Compared before={before} after={after} nameOf={nameOf} />}
    </Page>
  )
}

export function judgeAlike(one: Pick<CardSummary, 'appliesTo'>, other: Pick<CardSummary, 'appliesTo'>): boolean {
  return one.appliesTo.some((kind) => other.appliesTo.includes(kind))
}

interface ComparedProps { readonly before: CardVersion; readonly after: CardVersion; readonly nameOf: (card: CardSummary) => string }

function Compared({ before, after, nameOf }: ComparedProps) {
  const words = useMessages(scoringVi).compare
  const alike = judgeAlike(before.card, after.card)
  return (
    <>
      {!alike && <p className={styles.note}><Icon name="info" size={18} /> {words.kinds({ before: nameOf(before.card), after: nameOf(after.card) })}</p>}
      <Panel title={words.head} flush><Heads before={before.card} after={after.card} nameOf={nameOf} /></Panel>
      {alike && <BackTest before={before.reference} after={after.reference} />}
      <Changes before={before.reference} after={after.reference} folded={!alike} />
    </>
  )
}

function Heads({ before, after, nameOf }: { readonly before: CardSummary; readonly after: CardSummary; readonly nameOf: (card: CardSummary) => string }) {
  const words = useMessages(scoringVi)
  const facts: [string, (card: CardSummary) => string][] = [
    [words.compare.facts.judges, nameOf],
    [words.compare.facts.total, (card) => pointsText(card.totalPoints)],
    [words.compare.facts.lines, (card) => String(card.leaves)],
    [words.compare.facts.issued, (card) => formatDay(card.issued)],
  ]
  return (
    <table className={styles.compare}>
      <thead><tr><td /><th scope="col">{before.name}</th><th scope="col">{after.name}</th></tr></thead>
      <tbody>{facts.map(([what, of]) => <tr key={what}><th scope="row">{what}</th><td className="figures" data-name={words.compare.before}>{of(before)}</td><td className="figures" data-name={words.compare.after}>{of(after)}</td></tr>)}</tbody>
    </table>
  )
}

/** `folded`: the lines of cards for different units share little but their numbers. */
function Changes({ before, after, folded }: { readonly before: string; readonly after: string; readonly folded: boolean }) {
  const words = useMessages(scoringVi).compare
  const compared = useApiQuery(scorecards, 'compare-cards', { before, after })
  // The heads stand above, in the words of this page.
  const lines = compared.data?.lines.filter((line) => line.change !== 'head') ?? []
  return (
    <Panel title={words.lines({ count: lines.length })} flush>
      {compared.error && <ErrorNote error={compared.error} onRetry={() => void compared.refetch()} />}
      {!compared.data && !compared.error && <Skeleton lines={6} />}
      {lines.length > 0 && (
        <details open={!folded} className={styles.folded}>
          <summary>{words.linesCaption}</summary>
          <table className={styles.compare}>
            <caption className="visually-hidden">{words.linesCaption}</caption>
            <thead><tr><th scope="col">{words.code}</th><th scope="col">{words.change}</th><th scope="col">{words.what}</th></tr></thead>
            <tbody>{lines.map((line) => <tr key={`${line.code} ${line.change} ${line.text}`}><th scope="row" className="figures">{line.name ? line.code : ''}</th><td>{words.changes[line.change] ?? ''}</td><td>{line.text}</td></tr>)}</tbody>
          </table>
        </details>
      )}
    </Panel>
  )
}
