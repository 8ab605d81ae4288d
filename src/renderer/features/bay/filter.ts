import { createContext, useContext } from 'react'
import type { BayRow } from '../../model/groups.ts'
import { isFound, isProblem } from '../../model/order.ts'

/** From so many rows on a person looks for one instead of reading all. */
export const FILTER_FROM = 30

export interface Filter {
  problems: boolean
  words: string
}
export const NO_FILTER: Filter = { problems: false, words: '' }

/** Which rows are wanted; all of them unless a filter is around it. */
export const FilterContext = createContext<Filter>(NO_FILTER)
export const useFilter = (): Filter => useContext(FilterContext)

export const isWanted = (row: BayRow, { problems, words }: Filter): boolean => (!problems || isProblem(row)) && isFound(row, words)
