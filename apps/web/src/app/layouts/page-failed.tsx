export const PageFailed = () => <h1>500</h1>;
