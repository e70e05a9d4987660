import { Skeleton } from '../ui/skeleton.tsx'
import styles from './plain-page.module.css'

export function WaitingPage() {
  return <div className={styles.page}><Skeleton lines={6} /></div>
}
