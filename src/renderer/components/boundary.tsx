import { Component } from 'react'
import type { ErrorInfo, ReactNode } from 'react'
import { faultOf } from '../model/fault.ts'
import type { Fault, FaultPart } from '../model/fault.ts'
import { Broken } from './broken.tsx'

interface Props {
  part: FaultPart
  children: ReactNode
  /** Other data deserve another try: the part is drawn again when this changes. */
  resetOn?: unknown
  /** Closes a part that can be done without. */
  onClose?: () => void
}

interface State {
  fault: Fault | null
}

/** Draws its part of the window; where that throws, it says so in the part's place, and everything else stands. */
export class Boundary extends Component<Props, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(error: unknown): State {
    return { fault: faultOf(error, 'background') }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ fault: faultOf(error, this.props.part, componentStack ?? '') })
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.fault !== null && before.resetOn !== this.props.resetOn) this.again()
  }

  private readonly again = (): void => this.setState({ fault: null })

  override render(): ReactNode {
    const { fault } = this.state
    const { part, onClose, children } = this.props
    return fault === null ? children : <Broken fault={{ ...fault, part }} onAgain={this.again} onClose={onClose} />
  }
}
