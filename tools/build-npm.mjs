console.log("build-npm: to be written")
