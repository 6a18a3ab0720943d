import styles from './kbd.module.css';

/** Keys to press: `<Kbd>Ctrl K</Kbd>`. */
export const Kbd = ({ children }: { children: string }) => <kbd className={styles['kbd']}>{children}</kbd>;
