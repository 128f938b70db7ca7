using Reflexology.Viewer.Benchmarks;

return args switch
{
    ["page"] => await PageCommand.RunAsync(null),
    ["page", var program] => await PageCommand.RunAsync(program),
    ["load", .. var words] => await LoadCommand.RunAsync(words),
    _ => Usage.Refuse(args),
};
