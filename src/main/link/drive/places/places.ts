/** Where the other side can be met: folders and roots of drives, the likeliest first. */
export interface Places {
  roots: string[]
  /** The code of an error for which some may be missing. */
  code?: string
}

export interface PlaceFinder {
  /** The redirected drives of this session. */
  inSession(): Promise<Places>
  /** Folders of this device that a client may have redirected. Which of them is not known: a session leaves our folder in one. */
  onDevice(): Promise<Places>
}
