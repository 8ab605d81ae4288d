import * as v from 'valibot'

/** Which side a person says this is. Apart from the contract, which takes longer to load than a scan takes to need this. */
export const sideChoiceSchema = v.picklist(['auto', 'local', 'session'])
export type SideChoice = v.InferOutput<typeof sideChoiceSchema>
