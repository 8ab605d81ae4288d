export { Spinner as Waiting } from '@fluentui/react-components'
