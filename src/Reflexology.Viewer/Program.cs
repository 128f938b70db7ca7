using Reflexology.Viewer;

return await ViewerCommand.RunAsync(args);
