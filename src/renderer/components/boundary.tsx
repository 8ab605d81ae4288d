import { Component } from 'react'
import type { ErrorInfo, ReactNode } from 'react'
import { faultOf } from '../model/fault.ts'
import type { Fault, FaultPart } from '../model/fault.ts'
import { useCutOff } from '../stores/context.ts'
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
export function Boundary(props: Props) {
  return <Guard {...props} isCutOff={useCutOff()} />
}

class Guard extends Component<Props & { isCutOff: boolean }, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(error: unknown): State {
    return { fault: faultOf(error, 'background') }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ fault: faultOf(error, this.props.part, componentStack ?? '') })
  }

  override componentDidUpdate(before: Props & { isCutOff: boolean }): void {
    // A part may not have come because the program ended, which is known a moment later: it draws something else then.
    const isAnother = before.resetOn !== this.props.resetOn || before.isCutOff !== this.props.isCutOff
    if (this.state.fault !== null && isAnother) this.again()
  }

  private readonly again = (): void => this.setState({ fault: null })

  override render(): ReactNode {
    const { fault } = this.state
    const { part, onClose, children } = this.props
    return fault === null ? children : <Broken fault={{ ...fault, part }} onAgain={this.again} onClose={onClose} />
  }
}
