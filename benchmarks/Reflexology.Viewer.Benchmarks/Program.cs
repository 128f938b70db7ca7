using Reflexology.Viewer.Benchmarks;

return args switch
{
    ["page"] => await PageCommand.RunAsync(),
    ["load", .. var words] => await LoadCommand.RunAsync(words),
    _ => Usage.Refuse(args),
};
