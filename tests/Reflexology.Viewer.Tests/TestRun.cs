// Journeys wait for the browser most of the time: let two sets of them wait side by side.
[assembly: Parallelizable(ParallelScope.Fixtures)]
