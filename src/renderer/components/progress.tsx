export { ProgressBar as Progress } from '@fluentui/react-components'
